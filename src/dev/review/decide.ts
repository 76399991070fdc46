import type { ReviewChoice } from '../../types/review.ts';
import { LINE_BREAK } from '../../util/text/line-break.ts';
import { editSidecar } from './edit-sidecar.ts';
import { makeEntry } from './make-entry.ts';
import { placeEntries } from './place-entries.ts';
import type { ReviewedArticle } from './reviewed-article.ts';

/** The new text of `NAME.repair.yml`, or why it cannot be written. */
export type Decided =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/**
 * Take a person's choice into the decisions about an article. What was decided about the same
 * lines before makes way.
 */
export function decide(reviewed: ReviewedArticle, choice: ReviewChoice): Decided {
  const { article, bodyLine, sidecar } = reviewed;
  if (choice.key !== reviewed.key) return no('The article has changed meanwhile. Look again.');
  if (sidecar?.problem) return no(`${sidecar.problem.reason}. ${sidecar.problem.note ?? ''}`);
  const lines = article.source.split(LINE_BREAK);
  const [first, last] = [choice.lines[0] - bodyLine, choice.lines[1] - bodyLine];
  if (first < 0 || last < first || last >= lines.length) return no('There are no such lines.');
  const text = { lines, firstLine: bodyLine };
  const entry = choice.as === undefined ? undefined : makeEntry(text, [first, last], choice);
  if (choice.as !== undefined && entry === undefined) return no('The lines are empty.');
  const removed = placeEntries(sidecar, lines, bodyLine)
    .filter((old) => old.lines[0] - 1 <= last && first <= old.lines[1] - 1)
    .map(({ offset }) => offset);
  const edited = editSidecar(sidecar?.text ?? '', removed, entry);
  if (edited !== undefined) return { ok: true, text: edited };
  return no(`${sidecar?.path ?? 'The file'} is no list of entries: mend it by hand.`);
}

function no(reason: string): Decided {
  return { ok: false, reason };
}
