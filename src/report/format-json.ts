import type { Message } from '../types/message.ts';

/** Messages as one JSON document: `{ "messages": [ … ] }`, the fields of `types/message.ts`. */
export function formatJson(messages: readonly Message[]): string {
  return `${JSON.stringify({ messages }, null, 2)}\n`;
}
