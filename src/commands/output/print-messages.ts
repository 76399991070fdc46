import { readSources } from '../../read/read-sources.ts';
import { formatPretty } from '../../report/format-pretty.ts';
import type { Message } from '../../types/message.ts';
import type { Terminal } from './terminal.ts';

/**
 * Format messages for people, each with the source lines that it is about.
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
