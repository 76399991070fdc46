import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatMessages, type MessageFormat } from '../report/format-messages.ts';
import type { Message } from '../types/message.ts';
import type { Terminal } from './terminal.ts';

/**
 * Write messages down, with the lines they speak of.
 *
 * @param root Folder that the messages' paths count from.
 */
export function printMessages(
  messages: readonly Message[],
  format: MessageFormat,
  root: string,
  terminal: Terminal,
): string {
  const sources = new Map<string, string | undefined>();
  const sourceOf = (path: string): string | undefined => {
    if (!sources.has(path)) sources.set(path, readSource(join(root, path)));
    return sources.get(path);
  };
  return formatMessages(messages, format, { color: terminal.color, sourceOf });
}

function readSource(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch {
    return undefined;
  }
}
