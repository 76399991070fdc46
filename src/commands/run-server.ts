import { UsageError } from './usage-error.ts';

/** What people can mend, by Node's name for it. */
const REASONS: Readonly<Record<string, string>> = {
  EADDRNOTAVAIL: 'it is no address of this machine. Leave `--host` out, or use `0.0.0.0` for all.',
  ENOTFOUND: 'no machine has this name. Leave `--host` out, or use `0.0.0.0` for all.',
  EADDRINUSE: 'the port and the next ones are in use. Choose another with `--port`.',
  EACCES: 'ports below 1024 need rights. Choose another with `--port`.',
};

/**
 * Start a server, and say what is wrong with the address where it cannot listen.
 *
 * @throws {UsageError} Names the address.
 */
export async function listening<Server>(
  host: string | undefined,
  start: () => Promise<Server>,
): Promise<Server> {
  try {
    return await start();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
    if (reason === undefined) throw error;
    throw new UsageError(`Cannot listen on \`${host ?? 'localhost'}\`: ${reason}`);
  }
}
