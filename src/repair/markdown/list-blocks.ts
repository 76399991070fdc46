import type { BlockKind, Edit, MendedBlock } from '../../types/repair.ts';
import { lineIndex } from '../../util/text/line-index.ts';
import { RULES } from './rules.ts';
import { fenceAt } from './scan/fence-at.ts';
import { lineText } from './scan/line-text.ts';
import { KIND, type Structure } from './scan/scan-blocks.ts';

/** A run of lines, from 0, that make one block. */
interface Run {
  readonly kind: BlockKind;
  readonly first: number;
  last: number;
  readonly depth?: number;
  readonly lang?: string;
}

const KINDS: ReadonlyMap<number, BlockKind> = new Map([
  [KIND.open, 'code'],
  [KIND.code, 'code'],
  [KIND.close, 'code'],
  [KIND.indented, 'code'],
  [KIND.html, 'html'],
  [KIND.heading, 'heading'],
  [KIND.thematicBreak, 'thematicBreak'],
  [KIND.delimiter, 'table'],
  [KIND.row, 'table'],
]);

/**
 * List the blocks of the mended text with their source lines, for the review.
 *
 * @param structure Of the mended text.
 * @param edits Edits of the source.
 * @param origin Offset in the mended text → offset in the source.
 */
export function listBlocks(
  source: string,
  structure: Structure,
  edits: readonly Edit[],
  origin: (offset: number) => number,
): readonly MendedBlock[] {
  const index = lineIndex(source);
  const { starts, ends } = structure.lines;
  let next = 0;
  return findRuns(structure).map(({ kind, first, last, ...rest }) => {
    const start = origin(starts[first] ?? 0);
    const end = Math.max(start, origin(ends[last] ?? 0));
    while ((edits[next]?.end ?? Infinity) < start) next += 1;
    const edit = edits[next];
    const changed = edit !== undefined && edit.start <= end;
    return {
      kind,
      ...rest,
      lines: [index.pointAt(start).line, index.pointAt(end).line],
      changed,
      rule: changed ? edit.rule : 'as-is',
      confidence: changed ? edit.confidence : 1,
      reason: changed ? reasonOf(edit.rule) : 'stands as it stood',
    };
  });
}

function reasonOf(rule: string): string {
  return (RULES.get(rule)?.reason ?? rule).replace('{count} ', '');
}

function findRuns(structure: Structure): readonly Run[] {
  const { lines, kinds, depths } = structure;
  const runs: Run[] = [];
  let isOpen = false;
  for (let line = 0; line < lines.count; line += 1) {
    const kind = kindOf(structure, line);
    const last = runs.at(-1);
    const isNested = (depths[line] ?? 0) > 0;
    if (kinds[line] === KIND.blank && !isNested) isOpen = false;
    if (kinds[line] === KIND.blank) continue;
    const isNew = !isOpen || last?.kind !== kind || startsBlock(structure, line);
    if (isNew) runs.push({ kind, first: line, last: line, ...detailsOf(structure, line, kind) });
    else last.last = line;
    isOpen = true;
  }
  return runs;
}

function kindOf({ lines, kinds, depths }: Structure, line: number): BlockKind {
  const text = lineText(lines, line).trimStart();
  if ((depths[line] ?? 0) > 0) return text.startsWith('>') ? 'blockquote' : 'list';
  return KINDS.get(kinds[line] ?? 0) ?? 'paragraph';
}

function startsBlock({ kinds, depths }: Structure, line: number): boolean {
  if ((depths[line] ?? 0) > 0) return false;
  const kind = kinds[line];
  return kind === KIND.open || kind === KIND.heading || kinds[line + 1] === KIND.delimiter;
}

function detailsOf(
  { lines, kinds }: Structure,
  line: number,
  kind: BlockKind,
): { readonly depth?: number; readonly lang?: string } {
  if (kind === 'heading') {
    return { depth: /#{1,6}/.exec(lineText(lines, line))?.[0].length ?? 1 };
  }
  if (kinds[line] !== KIND.open || kind !== 'code') return {};
  const info = fenceAt(lineText(lines, line).trim())?.info ?? '';
  return info === '' ? {} : { lang: info };
}
