import type { Message } from '../types/message.ts';

/**
 * The exit code of a command that found these.
 *
 * @param isStrict Warnings fail, too.
 */
export function exitCodeOf(messages: readonly Message[], isStrict: boolean): number {
  const fails = ({ severity }: Message): boolean =>
    severity === 'error' || (isStrict && severity === 'warning');
  return messages.some(fails) ? 1 : 0;
}
