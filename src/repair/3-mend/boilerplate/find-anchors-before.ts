import type { Line } from '../../1-evidence/line.ts';
import { CODE_SYNTAX } from '../code/code-syntax.ts';
import { detectLanguage } from '../code/detect-language.ts';
import { type Anchor, TITLE_LINES } from './anchor.ts';
import { isCodeLine } from './is-code-line.ts';

/** `# Title`, `#Title`; not `#define`, `#a #b`. */
const BEFORE =
  /^#(?: (?=\S)|(?=[^\s#!])(?!.* #)(?!(?:define|undef|include|import|if|ifn?def|el(?:se|if)|endif|pragma|error|warning|(?:end)?region|line|nullable)\b))/u;
/** `## Title`: with more of them the text has headings of several depths; with fewer it quotes some. */
const DEEPER = /^##+ /;
const MOST_DEEPER = 0.25;
/** Longer lines are no headings. */
const LONGEST = 120;
/** So many lines above sentences show that the mark before them is none of a comment; fewer where the title has it. */
const LEAST = 3;
const LEAST_BELOW_TITLE = 2;
/** Above sentences stand no fewer of all lines. */
const LEAST_SHARE = 0.3;
const SENTENCE = /[.。!！?？：]["”’」)）]?$/;
/** A line as long goes on like one. */
const LONG = 60;
/** So many lines of code tell its language. */
const SAMPLE = 8;
/** Languages without brackets in which `#` begins no comment. */
const OTHER_COMMENTS: ReadonlySet<string> = new Set(['html', 'xml', 'sql', 'vue', 'mermaid']);

/**
 * Find the marks of links that stand before headings, where they may as well begin comments.
 *
 *     Some prose.
 *     # Installation        ← a mark: no code is beside it
 *     # Install the tool    ← may be a comment
 *     npm install
 *
 * The text has three and more of them far from code and hardly any headings of other depths. Then all such lines are
 * headings, but those that may be comments: between lines of code in a language with such comments, or right
 * above code where blank lines part blocks. That the last is a heading where none do is guessed.
 *
 * @param lines All lines of the text.
 */
export function findAnchorsBefore(lines: readonly Line[]): readonly Anchor[] {
  const all = readMarked(lines);
  const mark = ['# ', '#'].find((name) => isHabit(lines, all, name));
  if (mark === undefined) return [];
  const own = all.filter((line) => line.mark === mark);
  const deeper = lines.filter((line, at) => isDeeper(line, lines[at + 1]));
  if (deeper.length > own.length * MOST_DEEPER) return [];
  const isSpaced = own.every(({ at, side }) => side !== 'free' || at === 0 || isApart(lines[at]));
  const isHeading = ({ at, side }: Marked): boolean => {
    if (side === 'free') return true;
    if (isSpaced && !(isApart(lines[at]) && isApart(lines[at + 1]))) return false;
    return side === 'below' || !hasHashComments(lines, at);
  };
  return own.filter(isHeading).map(({ at }) => ({ at, where: 'before', mark }));
}

/** A line that begins with a mark. */
interface Marked {
  readonly at: number;
  readonly mark: string;
  /** What is beside it: no code, code below it alone, or code on both sides. */
  readonly side: 'free' | 'below' | 'within';
  readonly isAboveSentence: boolean;
}

function readMarked(lines: readonly Line[]): readonly Marked[] {
  const found: Marked[] = [];
  const marks = lines.map(({ text }) =>
    text.length > LONGEST || !text.startsWith('#') ? undefined : BEFORE.exec(text)?.[0],
  );
  for (let first = 0; first < marks.length; first += 1) {
    if (marks[first] === undefined) continue;
    let end = first;
    while (marks[end] !== undefined) end += 1;
    const isWithin = isCodeLine(lines[first - 1]);
    const side = !isCodeLine(lines[end]) ? 'free' : isWithin ? 'within' : 'below';
    for (let at = first; at < end; at += 1) {
      const isAboveSentence = at === end - 1 && isSentence(lines[end]?.text ?? '');
      found.push({ at, mark: marks[at] ?? '', side, isAboveSentence });
    }
    first = end;
  }
  return found;
}

/** Whether so many lines have a mark, and no reason to begin a comment, that the site sets it. */
function isHabit(lines: readonly Line[], all: readonly Marked[], mark: string): boolean {
  const own = all.filter((line) => line.mark === mark);
  const free = own.filter(({ side }) => side === 'free');
  if ((own[0]?.at ?? TITLE_LINES) < TITLE_LINES) {
    const none = own.filter(({ at, side }) => side !== 'free' && !hasHashComments(lines, at));
    return free.length + none.length >= LEAST_BELOW_TITLE;
  }
  const above = free.filter(({ isAboveSentence }) => isAboveSentence);
  return above.length >= Math.max(LEAST, own.length * LEAST_SHARE);
}

function isSentence(text: string): boolean {
  return SENTENCE.test(text) || text.length >= LONG;
}

/** A heading of another depth, which no code follows. */
function isDeeper({ text }: Line, below: Line | undefined): boolean {
  return DEEPER.test(text) && below !== undefined && !isCodeLine(below);
}

function isApart(line: Line | undefined): boolean {
  return (line?.blankBefore ?? 0) > 0;
}

/** Whether the code around a line is in a language in which `#` begins comments. */
function hasHashComments(lines: readonly Line[], at: number): boolean {
  const around = [
    ...lines.slice(Math.max(0, at - SAMPLE), at),
    ...lines.slice(at + 1, at + SAMPLE),
  ];
  const texts = around.filter(isCodeLine).map(({ text }) => text);
  const { lang } = detectLanguage(texts);
  const marks = CODE_SYNTAX.get(lang)?.lineComments;
  return marks ? marks.includes('#') : !OTHER_COMMENTS.has(lang);
}
