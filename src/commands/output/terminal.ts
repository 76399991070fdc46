import { styleText } from 'node:util';

/** Where a command prints: standard output and standard error. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Progress and messages. */
  err(text: string): void;
  /** True where `err` is a terminal, so that a line can be redrawn. */
  readonly isInteractive: boolean;
  readonly color: boolean;
  paint(format: 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan', text: string): string;
}

/**
 * The terminal of this process. Colours follow `NO_COLOR`, `FORCE_COLOR` and what the terminal can.
 *
 * @see https://no-color.org
 */
export function processTerminal(): Terminal {
  const { env, stdout, stderr } = process;
  const isForced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  const isOff = (env.NO_COLOR ?? '') !== '' || env.FORCE_COLOR === '0' || env.TERM === 'dumb';
  const color = !isOff && (isForced || (stderr.isTTY ?? false));
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    isInteractive: (stderr.isTTY ?? false) && !env.CI && env.TERM !== 'dumb',
    color,
    paint: (format, text) => (color ? styleText(format, text, { validateStream: false }) : text),
  };
}
