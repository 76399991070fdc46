import type { RunningServer, ServerOptions } from '../dev/preview.ts';
import { UsageError } from './arguments/usage-error.ts';
import type { Terminal } from './output/terminal.ts';
import { untilSignal } from './signals/until-signal.ts';

/** Errors of listening that the user can mend, by Node's error code. */
const REASONS: Readonly<Record<string, string>> = {
  EADDRNOTAVAIL: 'it is no address of this machine. Leave `--host` out, or use `0.0.0.0` for all.',
  ENOTFOUND: 'no machine has this name. Leave `--host` out, or use `0.0.0.0` for all.',
  EADDRINUSE: 'the port and the next ones are in use. Choose another with `--port`.',
  EACCES: 'ports below 1024 need rights. Choose another with `--port`.',
};

/**
 * Run a server until it is interrupted, and say its address.
 *
 * @param options The address that was asked for; where its port is in use, the server takes the next.
 * @returns The exit code.
 * @throws {UsageError} Names the address where it cannot listen, and what is wrong with it.
 */
export async function runServer(
  { host, port }: ServerOptions,
  terminal: Terminal,
  start: () => Promise<RunningServer>,
): Promise<number> {
  const server = await start().catch((error: unknown) => {
    throw explain(error, host);
  });
  const taken = Number(/:(\d+)\//.exec(server.url)?.[1]);
  if (port !== 0 && taken !== port) {
    const says = `Port ${port} is in use; this is port ${taken}`;
    terminal.err(`${terminal.paint('yellow', 'warning')}  ${says}\n`);
  }
  // Before the address is printed: whoever reads it may stop the server at once.
  const stopped = untilSignal();
  terminal.out(`${terminal.paint('bold', server.url)}\n`);
  await stopped;
  await server.close();
  return 0;
}

function explain(error: unknown, host = 'localhost'): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  return reason === undefined ? error : new UsageError(`Cannot listen on \`${host}\`: ${reason}`);
}
