import { Tinypool } from 'tinypool';
import type { MentionRows } from './pages/mention-rows.ts';

/**
 * Transfer rows to the main thread instead of copying them: copies would leave as many bytes behind in
 * this thread until its next full garbage collection.
 *
 * @returns A task's result in Tinypool's form; the rows must not be used here any more.
 */
export function transferRows(rows: readonly (MentionRows | undefined)[]): unknown {
  const moved = {
    [Tinypool.valueSymbol]: rows,
    [Tinypool.transferableSymbol]: rows.flatMap((each) => each?.html.buffer ?? []),
  };
  // Tinypool's types do not have the two symbols.
  return Tinypool.move(moved as unknown as Parameters<typeof Tinypool.move>[0]);
}
