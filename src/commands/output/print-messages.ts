import { readSources } from '../../read/read-sources.ts';
import { formatPretty } from '../../report/format-pretty.ts';
import type { Message } from '../../types/message.ts';
import type { Terminal } from './terminal.ts';

/**
 * Write messages down for people, with the lines they speak of.
 *
 * @param root Folder that the messages' paths count from.
 */
export function printMessages(
  messages: readonly Message[],
  root: string,
  { color }: Terminal,
): string {
  return formatPretty(messages, { color, sourceOf: readSources(root) });
}
