import type { Message, Severity } from '../../types/message.ts';

/** How many messages are of a severity. */
export function countMessages(messages: readonly Message[], severity: Severity): number {
  return messages.filter((message) => message.severity === severity).length;
}
