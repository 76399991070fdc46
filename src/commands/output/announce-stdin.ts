import type { Terminal } from './terminal.ts';

/**
 * Say that the command reads standard input, where a person would wonder why nothing happens.
 *
 * @param isTyped Whether standard input is a terminal.
 */
export function announceStdin(
  terminal: Pick<Terminal, 'err' | 'paint'>,
  isTyped: boolean = process.stdin.isTTY === true,
): void {
  const hint = 'Reading standard input, up to Ctrl-D. For files: `kintsugi repair FILE …`';
  if (isTyped) terminal.err(`${terminal.paint('dim', hint)}\n`);
}
