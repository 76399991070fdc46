import type { Edit, RepairResult } from '../../types/repair.ts';

/** What an edit script did to visible characters. */
export interface Losses {
  readonly lost: number;
  readonly invented: number;
  /** The edits that lost or invented something. */
  readonly edits: readonly Edit[];
}

/** White space and the characters that Markdown markup consists of: edits may change these. */
const INVISIBLE = /[\s`*_~#>|\-+\\:•·◦▪\u200b-\u200d\ufeff\u00ad]+/g;
/** What an edit may insert besides: a fence's info string, an item's number, `<br>`. */
const INSERTED = /^[ \t>]*(?:`{3,}|~{3,})[^\n]*|^[ \t>]*\d{1,9}[.)](?=\s|$)|<br ?\/?>/gm;
/** What an edit may remove besides: an item's number. */
const NUMBER = /^[ \t>]*\d{1,9}[.)](?=\s|$)/gm;

/** Rules that may replace visible characters by others: the closed list of normalisations. */
const NORMALISATIONS: ReadonlySet<string> = new Set([
  'boilerplate',
  'byte-order-mark',
  'zero-width-character',
  'heading-anchor',
  'line-number',
  'full-width-hash',
  'full-width-fence',
  'full-width-backtick',
  'full-width-pipe',
  'quote-fence',
  'code-entity',
  'code-quote',
  'typographic-bullet',
  // Inserts an info string, which is markup.
  'fence-without-language',
]);

function bare(text: string, numbers: RegExp): string {
  return text.replace(numbers, '').replace(INVISIBLE, '');
}

/** How many characters of `from` are not in `other`, each counted as often as it occurs. */
function missing(from: string, other: string): number {
  const left = new Map<string, number>();
  for (const character of other) left.set(character, (left.get(character) ?? 0) + 1);
  let count = 0;
  for (const character of from) {
    const rest = left.get(character) ?? 0;
    if (rest > 0) left.set(character, rest - 1);
    else count += 1;
  }
  return count;
}

/**
 * Find the edits that do not keep every visible character. What an edit removes and what it inserts may
 * differ in white space, markup and residue of markup only, unless its rule is a normalisation.
 *
 * @param source The text before.
 * @param result The result of repairing it.
 * @returns How many characters are lost and invented, and the edits that do it.
 */
export function findLosses(source: string, result: Pick<RepairResult, 'edits'>): Losses {
  const edits: Edit[] = [];
  let lost = 0;
  let invented = 0;
  for (const edit of result.edits) {
    if (NORMALISATIONS.has(edit.rule)) continue;
    const before = bare(source.slice(edit.start, edit.end), NUMBER);
    const after = bare(edit.text, INSERTED);
    if (before === after) continue;
    lost += missing(before, after);
    invented += missing(after, before);
    edits.push(edit);
  }
  return { lost, invented, edits };
}
