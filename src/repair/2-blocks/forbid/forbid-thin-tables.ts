import type { Evidence } from '../../1-evidence/evidence.ts';
import { closeRuns } from '../../1-evidence/runs-of.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

const ROWS = tagsOf('Tt');

// plan — shows what would be done
const TERM = /\S [—–] \S/;
// What you will learn: no names of columns
const PHRASE = /(?:^|\s)\p{Ll}\S*\s(?:.*\s)?\p{Ll}/u;
const SENTENCE_END = /[.。]$/;
// 译者: 某人
const VALUE = /^[^:：\s]{2,12} ?[:：] ?\S/;

/**
 * Rule out tables of two columns that are none, where cells are joined by one space: a phrase above a
 * single sentence, and terms that a dash parts from what they mean, or a colon. Of 1,574 tables of public
 * documents none has a phrase for its header and one sentence below it, or a name with its value in the first two
 * rows, and one has a dash in all rows.
 *
 *     What a plan does                   The steps
 *     Planning tells what would change.  plan — shows what would be done
 *                                        apply — does it
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidThinTables(scores: Float64Array, { lines }: Evidence): void {
  for (const [first, end] of closeRuns(lines)) {
    const [header = '', ...rows] = lines.slice(first, end).map(({ text }) => text.trim());
    const isSentence = rows.length === 1 && PHRASE.test(header) && SENTENCE_END.test(rows[0] ?? '');
    const areTerms = rows.length > 1 && !TERM.test(header) && rows.every((row) => TERM.test(row));
    const areValues = rows.length > 0 && [header, rows[0] ?? ''].every((row) => VALUE.test(row));
    if (isSentence || areTerms || areValues) {
      for (let line = first; line < end; line += 1) forbid(scores, line, ROWS);
    }
  }
}
