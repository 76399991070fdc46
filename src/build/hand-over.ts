import { Tinypool } from 'tinypool';
import type { MentionRows } from './pages/mention-rows.ts';

/**
 * Give rows to the main thread as they lie in memory. Copies would leave as many bytes behind in this
 * thread, until it collects what is old, and the system would not get them back.
 *
 * @returns What the pool takes for a result; the rows are of no use here any more.
 */
export function handOver(rows: readonly (MentionRows | undefined)[]): unknown {
  const moved = {
    [Tinypool.valueSymbol]: rows,
    [Tinypool.transferableSymbol]: rows.flatMap((each) => each?.html.buffer ?? []),
  };
  // Its types know none of the two symbols.
  return Tinypool.move(moved as unknown as Parameters<typeof Tinypool.move>[0]);
}
