import { scoreCodeLine } from '../../1-evidence/code-lines/score-code-line.ts';
import type { Line } from '../../1-evidence/line.ts';
import { numberingOf } from '../../1-evidence/numbering-of.ts';
import { feature } from '../../learned/feature.ts';
import { type CodeBeside, readCodeBeside } from './code-beside.ts';
import type { Marked } from './read-marked.ts';

/** Number of features at the end of the list that name words. */
export const LEXICAL_MARK_FEATURES = 2;

// 2. 3.1 4、
const NUMBER = /^(\d+(?:\.\d+)*)[.、)）:：\s]/;
const LAST_NUMBER = /\d+$/;

/**
 * Describe all marked lines of a text by features that tell headings from comments.
 *
 * @param lines All lines of the text.
 * @param own The marked lines, in order.
 * @returns For each line the hashes of its features, the same number for all.
 */
export function markFeatures(
  lines: readonly Line[],
  own: readonly Marked[],
): readonly (readonly number[])[] {
  const text = readText(lines, own);
  let run: CodeBeside | undefined;
  return own.map((marked) => {
    if (run?.end !== marked.end) run = readCodeBeside(lines, marked);
    return featuresOf(lines, marked, run, text);
  });
}

/** What all marked lines of a text have in common. */
interface Text {
  readonly numbers: ReadonlyMap<string, number>;
  readonly titles: ReadonlyMap<string, number>;
  /** In tenths: how many are far from code; of these, how many begin with a number, a capital, Han. */
  readonly free: number;
  readonly looks: ReadonlyMap<string, number>;
  readonly isSpaced: boolean;
}

function readText(lines: readonly Line[], own: readonly Marked[]): Text {
  const free = own.filter(({ side }) => side === 'free');
  const looks = free.map(({ title }) => lookOf(title));
  return {
    numbers: countOf(own.map(({ title }) => NUMBER.exec(title)?.[1] ?? '')),
    titles: countOf(own.map(({ title }) => title)),
    free: Math.round((free.length / own.length) * 10),
    looks: new Map(
      [...countOf(looks)].map(([look, n]) => [look, Math.ceil((n / looks.length) * 4)]),
    ),
    isSpaced: free.every(({ at }) => at === 0 || (lines[at]?.blankBefore ?? 0) > 0),
  };
}

function countOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function featuresOf(
  lines: readonly Line[],
  marked: Marked,
  run: CodeBeside,
  { numbers, titles, free, looks, isSpaced }: Text,
): readonly number[] {
  const { at, mark, title, first, end, side } = marked;
  const { above, below, open, isSame } = run;
  const size = Math.min(4, end - first);
  const place = at === end - 1 ? 'last' : at === first ? 'first' : 'between';
  const look = lookOf(title);
  const last = endOf(title);
  const lead = endOf(lines[first - 1]?.text ?? '');
  const rest = endOf(lines[end]?.text ?? '');
  const [over, under] = [lines[first - 1], lines[end]].map(bucketOf);
  const number = numberStep(title, numbers);
  const shape = numberingOf(title);
  const long = Math.min(6, Math.floor(title.length / 10));
  const words = Math.min(8, title.split(' ').length);
  const code = Math.max(-3, Math.min(3, Math.round(scoreCodeLine(title) / 2)));
  const depth = Math.min(5, run.depth);
  const balance = Math.max(-1, Math.min(1, open));
  const like = looks.get(look) ?? 0;
  const repeated = Math.min(3, titles.get(title) ?? 0);
  const apart = isSpaced ? isApart(lines[at]) + 2 * isApart(lines[at + 1]) : 4;
  const hashes = above.hash * 3 + below.hash;
  return [
    feature`side ${side} ${hashes}`,
    feature`mark ${mark} ${side}`,
    feature`langs ${above.lang} ${below.lang}`,
    feature`below ${below.lang} ${side}`,
    feature`above ${above.lang} ${side}`,
    feature`same ${isSame} ${hashes} ${side}`,
    feature`number ${number} ${side}`,
    feature`number ${number} ${shape} ${hashes}`,
    feature`run ${size} ${place} ${side}`,
    feature`run ${size} ${place} ${number}`,
    feature`look ${look} ${last} ${side}`,
    feature`look ${look} ${last} ${below.lang}`,
    feature`like ${look} ${like} ${side}`,
    feature`like ${look} ${like} ${hashes}`,
    feature`lead ${lead} ${side} ${below.lang}`,
    feature`lead ${lead} ${last} ${place}`,
    feature`rest ${rest} ${side} ${last}`,
    feature`long ${long} ${side} ${look}`,
    feature`words ${words} ${look} ${hashes}`,
    feature`code ${code} ${side} ${below.lang}`,
    feature`over ${over} ${under} ${side}`,
    feature`depth ${depth} ${side} ${hashes}`,
    feature`open ${balance} ${side} ${hashes}`,
    feature`open ${balance} ${depth} ${lead}`,
    feature`free ${free} ${side}`,
    feature`free ${free} ${hashes} ${like}`,
    feature`repeated ${repeated} ${side}`,
    feature`apart ${apart} ${side} ${hashes}`,
    feature`lines ${below.lines.length} ${below.lang} ${side}`,
    feature`start ${firstWord(lines[end]?.text ?? '')} ${below.lang}`,
    feature`word ${firstWord(title)} ${side}`,
  ];
}

/** What a title begins with. */
function lookOf(title: string): string {
  if (NUMBER.test(title)) return 'number';
  if (/^[\u3400-\u9fff]/.test(title)) return 'han';
  if (/^\p{Lu}\p{Lu}/u.test(title)) return 'capitals';
  if (/^\p{Lu}/u.test(title)) return 'capital';
  if (/^\p{Ll}/u.test(title)) return 'small';
  return /^\d/.test(title) ? 'digit' : 'mark';
}

function endOf(text: string): string {
  const end = text.trimEnd().at(-1) ?? '';
  if (/[\u3400-\u9fff]/.test(end)) return 'han';
  if (/\p{L}/u.test(end)) return 'letter';
  return /\d/.test(end) ? 'digit' : end;
}

function bucketOf(line: Line | undefined): number {
  const score = line ? scoreCodeLine(line.text) : 0;
  return Math.max(-3, Math.min(4, Math.round(score / 2)));
}

/** Whether a title has a number, and others the one before it, and how many have its own. */
function numberStep(title: string, numbers: ReadonlyMap<string, number>): string {
  const number = NUMBER.exec(title)?.[1];
  if (number === undefined) return 'none';
  const value = Number(LAST_NUMBER.exec(number)?.[0] ?? 0);
  const beside = (step: number): boolean =>
    numbers.has(number.replace(LAST_NUMBER, `${value + step}`));
  const isCounted = beside(-1) || (value === 1 && beside(1));
  return `${isCounted ? 'counts' : 'alone'} ${Math.min(3, numbers.get(number) ?? 0)}`;
}

function isApart(line: Line | undefined): number {
  return (line?.blankBefore ?? 0) > 0 ? 1 : 0;
}

function firstWord(text: string): string {
  return /^\s*[$>]?\s*([\w.-]{1,12}|[\u3400-\u9fff]{1,2})/.exec(text)?.[1]?.toLowerCase() ?? '';
}
