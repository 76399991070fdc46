import { UsageError } from './usage-error.ts';

/**
 * Read the option `--port`.
 *
 * @throws {UsageError} For what is no port.
 */
export function readPort(value: string | boolean | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new UsageError(
    `Option \`--port\` is \`${value}\`, expected a whole number from 0 to 65535`,
  );
}
