import { isCodeLine } from '../1-evidence/code-lines/is-code-line.ts';
import type { Line } from '../1-evidence/line.ts';
import { type Anchor, TITLE_LINES } from './anchor.ts';
import { readCodeBeside } from './marks/code-beside.ts';
import { type Marked, readMarked } from './marks/read-marked.ts';
import { scoreMarked } from './marks/score-marked.ts';

/** `## Title`: with more of them the text has headings of several depths; with fewer it quotes some. */
const DEEPER = /^##+ /;
const MOST_DEEPER = 0.25;
/** So many lines above sentences show that the mark before them is none of a comment; fewer where the title has it. */
const LEAST = 3;
const LEAST_BELOW_TITLE = 2;
/** Above sentences stand no fewer of all lines. */
const LEAST_SHARE = 0.3;
const SENTENCE = /[.。!！?？：]["”’」)）]?$/;
/** A line as long goes on like one. */
const LONG = 60;

/**
 * Find the marks of links that stand before headings, where they may as well begin comments.
 *
 *     Some prose.
 *     # Installation        ← a mark: no code is beside it
 *     # Install the tool    ← may be a comment
 *     npm install
 *
 * The text has three and more of them far from code and hardly any headings of other depths. Then which of such
 * lines are headings is told by their words and by what stands around them. That one above code is a heading is
 * guessed.
 *
 * @param lines All lines of the text.
 */
export function findAnchorsBefore(lines: readonly Line[]): readonly Anchor[] {
  const all = readMarked(lines);
  for (const mark of ['# ', '#']) {
    const own = all.filter((line) => line.mark === mark);
    if (own.length < LEAST_BELOW_TITLE) continue;
    if (!isHabit(lines, own)) continue;
    const deeper = lines.filter((line, at) => isDeeper(line, lines[at + 1]));
    if (deeper.length > own.length * MOST_DEEPER) return [];
    const scores = scoreMarked(lines, own);
    return own
      .filter((_, index) => (scores[index] ?? 0) > 0)
      .map(({ at }) => ({ at, where: 'before', mark }));
  }
  return [];
}

/** Whether so many lines have a mark, and no reason to begin a comment, that the site sets it. */
function isHabit(lines: readonly Line[], own: readonly Marked[]): boolean {
  const free = own.filter(({ side }) => side === 'free');
  if ((own[0]?.at ?? TITLE_LINES) < TITLE_LINES) {
    const none = own.filter((line) => line.side !== 'free' && !mayBeComment(lines, line));
    return free.length + none.length >= LEAST_BELOW_TITLE;
  }
  const above = free.filter(({ at, end }) => at === end - 1 && isSentence(lines[end]?.text ?? ''));
  return above.length >= Math.max(LEAST, own.length * LEAST_SHARE);
}

/** Whether the code above or below is in a language in which `#` begins comments. */
function mayBeComment(lines: readonly Line[], marked: Marked): boolean {
  const { above, below } = readCodeBeside(lines, marked);
  return above.hash > 1 || below.hash > 1;
}

function isSentence(text: string): boolean {
  return SENTENCE.test(text) || text.length >= LONG;
}

/** A heading of another depth, which no code follows. */
function isDeeper({ text }: Line, below: Line | undefined): boolean {
  return DEEPER.test(text) && below !== undefined && !isCodeLine(below);
}
