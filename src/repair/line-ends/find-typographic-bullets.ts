import type { Edit, Override } from '../../types/repair.ts';
import { scoreCodeLine } from '../1-evidence/code-lines/score-code-line.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';
import { TYPED_BULLETS } from '../1-evidence/typed-bullets.ts';
import type { Flattened } from '../profile/dialect.ts';

/** A single one may be a sign of its own. */
const MIN_BULLETS = 2;
/** How sure it is that such a mark is one of an item. */
const CONFIDENCE = 0.9;
/** Above this score what follows is code: a drawing, or what a program printed. */
const MIN_CODE_SCORE = 0;
const MAX_LINE_LENGTH = 2000;

/** Marks that Markdown holds for other things, too: they tell nothing of how a text came about. */
const MORE = '▫□◇·';
const MARKED: RegExp = new RegExp(
  `^([ \\t]*)([${TYPED_BULLETS}${MORE}])[ \\t\\u00a0]*(?=[\\p{L}\\p{N}"'“‘(（《「【\`])`,
  'u',
);
const CELLS = / [|│] /;
// ● nginx.service - …: what systemctl prints
const UNIT = /^\S+\.(?:service|socket|timer|target|mount|path|slice|scope|device)(?:\s|$)/;

/** A mark with the spaces behind it, and the text of its line. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How an extractor writes the mark. */
const WRITTEN: Readonly<Record<Flattened, string>> = { trafilatura: '- ', resiliparse: '  • ' };

/**
 * Find typographic bullets at the beginning of lines.
 *
 *     ●NodePort：在每个节点上…       →   - NodePort：在每个节点上…
 *     • Check that the port is free  →   - Check that the port is free
 *
 * A kind of bullet counts where two or more lines begin with it, most of them with text and not code behind it.
 * Resiliparse writes `  • ` itself, which stays.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @param dialect How the text was flattened, and so how its other items are marked.
 * @returns Edits that put the extractor's own mark in the place of each.
 */
export function findTypographicBullets(
  lines: readonly Line[],
  overrides: readonly Override[],
  dialect: Flattened,
): readonly Edit[] {
  const byMark = new Map<string, Marked[]>();
  for (const line of lines) {
    const [marked, indentation = '', mark = ''] = MARKED.exec(line.text) ?? [];
    if (marked === undefined || isWritten(indentation, mark, dialect)) continue;
    if (overrideOf(line, overrides) || CELLS.test(line.text)) continue;
    const found = byMark.get(mark) ?? [];
    byMark.set(mark, found);
    const start = line.start + indentation.length;
    found.push({ start, end: line.start + marked.length, text: line.text.slice(marked.length) });
  }
  return [...byMark.values()].filter(areItems).flatMap((found) =>
    found.map(({ start, end }) => ({
      start,
      end,
      text: WRITTEN[dialect],
      rule: 'typographic-bullet',
      confidence: CONFIDENCE,
    })),
  );
}

function isWritten(indentation: string, mark: string, dialect: Flattened): boolean {
  return dialect === 'resiliparse' && mark === '•' && indentation !== '';
}

function areItems(found: readonly Marked[]): boolean {
  const texts = found.filter(({ text }) => isText(text));
  return texts.length >= MIN_BULLETS && 2 * texts.length > found.length;
}

function isText(text: string): boolean {
  return text.length <= MAX_LINE_LENGTH && !UNIT.test(text) && scoreCodeLine(text) < MIN_CODE_SCORE;
}
