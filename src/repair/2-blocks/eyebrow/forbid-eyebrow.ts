import { CODE_FROM } from '../../1-evidence/code-lines/code-scores.ts';
import type { Evidence } from '../../1-evidence/evidence.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from '../forbid/forbid.ts';
import { saysOfPage } from '../says-of-page.ts';
import { describeTop, logWidth, topicWords } from './describe-top.ts';
import WEIGHTS from './eyebrow.weights.json' with { type: 'json' };

const HEADING = tagsOf('H');
/** Log-odds from which the first line is the page's. */
const MIN_ODDS = 5;
/** How much less is asked where the line below the second one says when the page was written. */
const DATED_ALLOWANCE = 5;
/** Least number of lines that show what a text is about. */
const MIN_LINES = 8;
const MAX_TITLE_LENGTH = 120;
const NO_TITLE = /[.。:：!！;；,，]$|^(?:[-*•|>#]|\d{1,2}[.)] )/;

/**
 * Rule out the first line as a heading where a page shows above its title what it belongs to: a kind of articles,
 * a course, the site. Both look like titles; the words of the title are what the text is about.
 *
 *     Engineering              ← no heading
 *     How pools keep doors open
 *     A pool keeps its doors open for the next guest …
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidEyebrow(scores: Float64Array, { lines, codeScores }: Evidence): void {
  if (lines.length < MIN_LINES) return;
  const textAt = (at: number): string => lines[at]?.text.trim() ?? '';
  const mayBeTitle = (at: number): boolean => {
    const text = textAt(at);
    const isCode = (codeScores[at] ?? 0) >= CODE_FROM;
    const isTitle =
      text.length <= MAX_TITLE_LENGTH && !NO_TITLE.test(text) && topicWords(text).length > 0;
    return isTitle && !isCode && !saysOfPage(text);
  };
  if (!mayBeTitle(0) || !mayBeTitle(1)) return;
  const isDated = [2, 3].some((at) => saysOfPage(textAt(at)));
  const isShorter = logWidth(textAt(0)) < logWidth(textAt(1)) && topicWords(textAt(1)).length > 1;
  if (!isDated && !isShorter) return;
  const facts = describeTop(lines.map(({ text }) => text));
  const odds = facts.reduce((sum, fact, at) => sum + fact * (WEIGHTS[at] ?? 0), 0);
  if (odds + (isDated ? DATED_ALLOWANCE : 0) >= MIN_ODDS) forbid(scores, 0, HEADING);
}
