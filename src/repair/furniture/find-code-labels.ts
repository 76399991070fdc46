import { isCodeLine } from '../1-evidence/code-lines/is-code-line.ts';
import { scoreCodeLine } from '../1-evidence/code-lines/score-code-line.ts';
import type { Line } from '../1-evidence/line.ts';
import { detectLanguage } from '../languages/detect-language.ts';
import type { DetectedLanguage } from '../languages/language-clues.ts';
import { isButton, isClearButton } from './find-buttons.ts';
import { languageOfLabel } from './language-of-label.ts';

/**
 * The bars that a page prints above its code, by the number of their line in the source: the language, or
 * undefined for a bar with nothing but a button.
 */
export type CodeLabels = ReadonlyMap<number, string | undefined>;

// pythonCopy code: a label with its button, on one line.
const LABELLED_BUTTON = /^([A-Za-z#+]{1,12}?)\s?(?:Copy code|复制代码)$/;
// goCopy, js Copy: one that may be a name in code; it is a bar where it stands again and again.
const LABELLED_COPY = /^([A-Za-z#+]{1,12}?)\s?(?:Copy|复制|拷贝)$/;
/** Least number of such bars. */
const MIN_COPIES = 2;

/** Number of lines below a label that are read. */
const SAMPLE_LINES = 12;
/** Least confidence of the language below a name by itself that makes the name a label … */
const MIN_CONFIDENCE = 0.9;
/** … and where an extractor that sets blocks apart put no blank line between name and code. */
const MIN_CONFIDENCE_ATTACHED = 0.5;
const MIN_CONFIDENCE_CAPITAL = 0.8;
/** Least number of times that a name stands above code, and nowhere else, to be a habit of the page. */
const MIN_HABIT = 2;
/** Least number of names of languages by themselves, and their least share above code, that make all of them labels. */
const MIN_OF_SITE = 4;
const MIN_SHARE = 0.6;
/** From this many times on, a name by itself is a label with a smaller share above code. */
const MANY_TIMES = 4;
const MIN_SHARE_OF_MANY = 0.3;
/** No label is longer. */
const MAX_LENGTH = 24;

interface Group {
  /** Places of its lines. */
  readonly places: readonly number[];
  readonly label: string | undefined;
  /** As it stands. */
  readonly name: string;
  /** Whether an empty line stands before it and none behind it. */
  readonly isAttached: boolean;
  readonly hasButton: boolean;
  readonly isClear: boolean;
}

/**
 * The lines of one bar above code: a label, a button, or both.
 *
 * @param labelled Patterns of a label with its button, on one line.
 */
function readGroup(
  lines: readonly Line[],
  from: number,
  labelled: readonly RegExp[],
): Group | undefined {
  const places: number[] = [];
  let label: string | undefined;
  let name = '';
  let hasButton = false;
  let isClear = false;
  for (let at = from; at < lines.length && places.length < 3; at++) {
    const text = lines[at]?.text.trim() ?? '';
    if (text.length > MAX_LENGTH) break;
    const both = labelIn(text, labelled);
    const own = both !== undefined ? both : isButton(text) ? undefined : text;
    const lang = own === undefined ? undefined : languageOfLabel(own);
    if (own !== undefined && (lang === undefined || label !== undefined)) break;
    if (lang !== undefined) [label, name] = [lang, own ?? ''];
    hasButton ||= own === undefined || both !== undefined;
    isClear ||= own === undefined ? isClearButton(text) : both !== undefined;
    places.push(at);
  }
  if (places.length === 0) return undefined;
  const isAttached =
    (lines[from]?.blankBefore ?? 0) > 0 && lines[from + places.length]?.blankBefore === 0;
  return { places, label, name, isAttached, hasButton, isClear };
}

/** The name of a language in front of a button. */
function labelIn(text: string, labelled: readonly RegExp[]): string | undefined {
  for (const pattern of labelled) {
    const [, name] = pattern.exec(text) ?? [];
    if (name !== undefined && languageOfLabel(name) !== undefined) return name;
  }
  return undefined;
}

/** Whether bars like `goCopy` stand in a text again and again. */
function hasCopies(lines: readonly Line[]): boolean {
  const copies = lines.filter(
    ({ text }) => text.length <= MAX_LENGTH && labelIn(text.trim(), [LABELLED_COPY]) !== undefined,
  );
  return copies.length >= MIN_COPIES;
}

function languageOf(texts: readonly string[]): DetectedLanguage {
  return detectLanguage(texts, { before: '', documentLanguages: [], hasIndentation: true });
}

/** Names of languages in small letters that stand above code, where they stand by themselves time and again. */
function findHabits(lines: readonly Line[]): ReadonlySet<string> {
  const above = new Map<string, boolean[]>();
  for (const [at, { text }] of lines.entries()) {
    const name = text.trim();
    if (name.length > MAX_LENGTH || name !== name.toLowerCase()) continue;
    const lang = languageOfLabel(name);
    // A word of an example may stand farther in.
    if (lang === undefined || (lang === 'text' && text.startsWith(' '))) continue;
    const own = above.get(name) ?? [];
    own.push(isCodeLine(lines[at + 1]));
    above.set(name, own);
  }
  const isText = (name: string): boolean => languageOfLabel(name) === 'text';
  const all = [...above].filter(([name]) => !isText(name)).flatMap(([, are]) => are);
  const isSite = all.length >= MIN_OF_SITE && shareOf(all) >= MIN_SHARE;
  const habits = [...above].filter(([name, are]) => {
    if (isSite) return true;
    // `text`, `plain`: words that stand by themselves in examples, too.
    if (isText(name)) return false;
    const least = are.length >= MANY_TIMES ? MIN_SHARE_OF_MANY : 1;
    return are.length >= MIN_HABIT && shareOf(are) >= least;
  });
  return new Set(habits.map(([name]) => name));
}

function shareOf(are: readonly boolean[]): number {
  return are.filter(Boolean).length / are.length;
}

/** Whether what is below a bar is code, in the language that the bar names. */
function fits(
  { label, name, isAttached, hasButton, isClear }: Group,
  below: readonly Line[],
  habits: ReadonlySet<string>,
): boolean {
  const texts = below.map(({ text }) => text);
  if (texts.length === 0) return false;
  if (label === undefined) return isClear && scoreCodeLine(texts[0] ?? '') > 0;
  if (hasButton || habits.has(name)) return true;
  if (label === 'text') return false;
  const isSmall = name === name.toLowerCase();
  if (isAttached && isIn(label, below, isSmall)) return true;
  if (!isSmall) return false;
  const found = languageOf(texts);
  return (
    found.lang === label && found.confidence >= MIN_CONFIDENCE && scoreCodeLine(texts[0] ?? '') > 0
  );
}

/** Whether the lines below a name, or those of them up to an empty one, are in its language. */
function isIn(label: string, below: readonly Line[], isSmall: boolean): boolean {
  // Python ⏎ Java: names in a row
  if (/^\w+$/.test(below[0]?.text.trim() ?? '')) return false;
  const end = below.findIndex(({ blankBefore }, at) => at > 0 && blankBefore > 0);
  return [below, below.slice(0, end < 0 ? below.length : end)].some((lines) => {
    const { lang, confidence } = languageOf(lines.map(({ text }) => text));
    return (
      lang === label && confidence >= (isSmall ? MIN_CONFIDENCE_ATTACHED : MIN_CONFIDENCE_CAPITAL)
    );
  });
}

/**
 * Find the bars that pages print above code: the language's name and a button.
 *
 *     python              ← dropped, becomes the fence's language
 *     Copy code           ← dropped
 *     import os
 *
 * A name without a button counts only in small letters, as highlighters print it, and only where the code
 * below is in that language beyond doubt or the name stands above code again and again: `Python` may be a
 * heading. A name with a blank line before it and none behind it counts with capitals, too.
 *
 * @param lines All lines of the text.
 */
export function findCodeLabels(lines: readonly Line[]): CodeLabels {
  const labels = new Map<number, string | undefined>();
  const habits = findHabits(lines);
  const labelled = hasCopies(lines) ? [LABELLED_BUTTON, LABELLED_COPY] : [LABELLED_BUTTON];
  for (let at = 0; at < lines.length; at++) {
    const group = readGroup(lines, at, labelled);
    if (!group) continue;
    const end = at + group.places.length;
    if (fits(group, lines.slice(end, end + SAMPLE_LINES), habits)) {
      for (const place of group.places) labels.set(lines[place]?.number ?? 0, group.label);
    }
    at = end - 1;
  }
  return labels;
}
