import type { MendedTable } from '../../types/structure.ts';
import type { Block } from '../2-blocks/block.ts';
import { escapeLineStart } from '../4-phrasing/escape-line-start.ts';
import { groupOf } from '../4-phrasing/group-of.ts';
import { alignText } from '../edit-script/align-text.ts';
import { printTable } from '../tables/print-table.ts';
import { blockText } from './block-text.ts';
import type { MendContext } from './mend-context.ts';
import type { Mended } from './mended.ts';
import { phraseText } from './phrase-text.ts';
import { sourceNotes } from './source-notes.ts';

function printMended(table: MendedTable, index: number, context: MendContext): string {
  const rows = table.rows.map((row, at) =>
    row.map((cell, column) =>
      phraseText(cell, 'cell', context, groupOf(index, at === 0 ? -1 : column)),
    ),
  );
  const grid = printTable(rows).join('\n');
  if (table.before === undefined) return grid;
  const phrase = { text: table.before, breaks: [], trace: 'unknown' } as const;
  return `${escapeLineStart(phraseText(phrase, 'paragraph', context))}\n\n${grid}`;
}

/**
 * Mend a table: join cut rows, find lost columns, write the delimiter row, mark inline code.
 *
 * @param block Its lines.
 * @param index The block's place.
 * @param context Has the table, and says what code the text has.
 * @returns Undefined where the lines are no table.
 */
export function mendTableBlock(
  block: Block,
  index: number,
  context: MendContext,
): Mended | undefined {
  const table = context.tables.get(index);
  if (!table) return undefined;
  const changes = alignText(blockText(block, context.source), printMended(table, index, context));
  return (
    changes && {
      changes,
      rule: 'table',
      confidence: table.confidence,
      reason: `table of ${table.rows.length} rows and ${table.columns} columns${table.asDecided ? ', as decided' : ''}`,
      notes: sourceNotes(table.notes, block),
    }
  );
}
