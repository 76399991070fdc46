import { isCodeLine } from '../1-evidence/code-lines/is-code-line.ts';
import type { Line } from '../1-evidence/line.ts';
import { type Anchor, TITLE_LINES } from './anchor.ts';
import { readCodeBeside } from './marks/code-beside.ts';
import { type Marked, readMarked } from './marks/read-marked.ts';
import { scoreMarked } from './marks/score-marked.ts';

/** `## Title`: with more of them the text has headings of several depths; with fewer it quotes some. */
const DEEPER = /^##+ /;
const MAX_DEEPER_SHARE = 0.25;
/** Least number of marked lines above prose, where no comment stands; fewer where the title is marked, too. */
const MIN_ABOVE_PROSE = 3;
const MIN_BELOW_TITLE = 2;
/** Least share of marked lines that stand above prose. */
const MIN_SHARE = 0.3;
const SENTENCE = /[.。!！?？：]["”’」)）]?$/;
/** A line of this length is prose. */
const MIN_PROSE_LENGTH = 60;

/**
 * Find `#` marks of permalinks before headings, where they look like the `#` of comments.
 *
 *     Some prose.
 *     # Installation        ← a mark: no code is beside it
 *     # Install the tool    ← may be a comment
 *     npm install
 *
 * A text has such marks if three or more lines begin with `#` far from code, and hardly any with `##`. Then a
 * model decides for each line with `#` whether it is a heading, by its words and the lines around it; above
 * code that is a guess.
 *
 * @param lines All lines of the text.
 */
export function findAnchorsBefore(lines: readonly Line[]): readonly Anchor[] {
  const all = readMarked(lines);
  for (const mark of ['# ', '#']) {
    const own = all.filter((line) => line.mark === mark);
    if (own.length < MIN_BELOW_TITLE) continue;
    if (!isHabit(lines, own)) continue;
    const deeper = lines.filter((line, at) => isDeeper(line, lines[at + 1]));
    if (deeper.length > own.length * MAX_DEEPER_SHARE) return [];
    const scores = scoreMarked(lines, own);
    return own
      .filter((_, index) => (scores[index] ?? 0) > 0)
      .map(({ at }) => ({ at, where: 'before', mark }));
  }
  return [];
}

/** Whether enough lines have a mark where no comment stands, so that it is a habit of the site. */
function isHabit(lines: readonly Line[], own: readonly Marked[]): boolean {
  const free = own.filter(({ side }) => side === 'free');
  if ((own[0]?.at ?? TITLE_LINES) < TITLE_LINES) {
    const none = own.filter((line) => line.side !== 'free' && !mayBeComment(lines, line));
    return free.length + none.length >= MIN_BELOW_TITLE;
  }
  const above = free.filter(({ at, end }) => at === end - 1 && isSentence(lines[end]?.text ?? ''));
  return above.length >= Math.max(MIN_ABOVE_PROSE, own.length * MIN_SHARE);
}

/** Whether the code above or below is in a language in which `#` begins comments. */
function mayBeComment(lines: readonly Line[], marked: Marked): boolean {
  const { above, below } = readCodeBeside(lines, marked);
  return above.hash > 1 || below.hash > 1;
}

function isSentence(text: string): boolean {
  return SENTENCE.test(text) || text.length >= MIN_PROSE_LENGTH;
}

/** A heading of another depth, which no code follows. */
function isDeeper({ text }: Line, below: Line | undefined): boolean {
  return DEEPER.test(text) && below !== undefined && !isCodeLine(below);
}
