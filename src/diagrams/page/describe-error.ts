import type { PageError } from './page-outcome.ts';

/**
 * Put what Mermaid threw into plain data.
 *
 * Its hand-written grammars name the line in `hash`, the others only in the message.
 */
export function describeError(thrown: unknown): PageError {
  const error = thrown as Error & { hash?: { loc?: { first_line?: number } } };
  const message = String(error?.message ?? thrown);
  const named = /\bline:? (\d+)/i.exec(message)?.[1];
  const line = error?.hash?.loc?.first_line ?? (named === undefined ? undefined : Number(named));
  return { name: error?.name ?? 'Error', message, ...(line === undefined ? {} : { line }) };
}
