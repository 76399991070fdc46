import type { MendedTable, Phrase } from '../../types/structure.ts';
import type { Block } from '../2-blocks/block.ts';
import { groupOf } from '../4-phrasing/group-of.ts';
import type { PhrasingUnit } from '../4-phrasing/phrasing-unit.ts';
import type { Flattened } from '../profile/dialect.ts';
import { joinLines } from './join-lines.ts';
import { mendListLines } from './list/mend-list-lines.ts';
import { mendQuote } from './quote/mend-quote.ts';

type Kind = PhrasingUnit['kind'];

/**
 * Read all phrases of a text before any of them is marked, for what they say about each other.
 *
 * @param blocks All blocks of the text.
 * @param tables What the table blocks make, by the block's place.
 */
export function collectPhrases(
  blocks: readonly Block[],
  dialect: Flattened,
  tables: ReadonlyMap<number, MendedTable>,
): readonly PhrasingUnit[] {
  return blocks.flatMap((block, index) => {
    const lines = block.lines.map(({ text }) => text);
    switch (block.kind) {
      case 'paragraph':
        return [{ ...joinLines(lines), trace: 'unknown' as const, kind: 'paragraph' as const }];
      case 'list':
        return (mendListLines(block, dialect)?.items ?? []).map((item) => ({
          ...item,
          kind: 'item' as const,
          group: groupOf(index, item.depth),
        }));
      case 'table':
        return (tables.get(index)?.rows ?? []).flatMap((row, at) =>
          row.map((cell, column) => ({
            ...cell,
            kind: 'cell' as const,
            group: groupOf(index, at === 0 ? -1 : column),
          })),
        );
      case 'blockquote':
        return withKind(mendQuote(lines)?.paragraphs ?? [], 'quote');
      default:
        return [];
    }
  });
}

function withKind(phrases: readonly Phrase[], kind: Kind): readonly PhrasingUnit[] {
  return phrases.map((phrase) => ({ ...phrase, kind }));
}
