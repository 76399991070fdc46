import { feature } from '../../learned/feature.ts';
import { jointOf } from './joint-of.ts';
import { endness, type PhraseEnds, startness } from './phrase-ends.ts';
import type { PlainRow } from './plain-row.ts';
import { PLACES_COUNTED, type RowStatistics } from './row-statistics.ts';
import { pairKey } from './word-pairs.ts';

const han = /\p{Script=Han}/u;

/** What speaks for and against a cell border after token `at`; hashes of the names of learned weights. */
export function boundaryFeatures(
  row: PlainRow,
  at: number,
  isHeader: boolean,
  statistics: RowStatistics,
  phrases: PhraseEnds,
): readonly number[] {
  const side = isHeader ? 'h' : 'b';
  const names = [
    ...classFeatures(row, at, side, statistics.isChinese ? 'z' : 'e'),
    ...wordFeatures(row, at, side),
    ...shapeFeatures(row, at, side, statistics),
    ...phraseFeatures(row, at, side, phrases),
    ...pairFeatures(row, at, side, statistics),
  ];
  return isHeader ? names : [...names, ...rowFeatures(row, at, statistics)];
}

function classFeatures(
  { classes, tokens }: PlainRow,
  at: number,
  side: string,
  language: string,
): readonly number[] {
  const [before = '^', a = '^', b = '$', after = '$'] = [
    classes[at - 1],
    classes[at],
    classes[at + 1],
    classes[at + 2],
  ];
  const fromEnd = tokens.length - 2 - at;
  return [
    feature`B${side}`,
    feature`B${side}${language}`,
    feature`p${side}|${a}|${b}`,
    feature`p${language}|${a}|${b}`,
    feature`l${side}|${before}|${a}`,
    feature`r${side}|${b}|${after}`,
    feature`t${side}|${before}|${a}|${b}`,
    feature`n${side}|${a}|${b}|${after}`,
    feature`q|${before}|${a}|${b}|${after}`,
    at < 3 ? feature`a0${side}|${at}|${a}|${b}` : feature`a0`,
    fromEnd < 3 ? feature`z0${side}|${fromEnd}|${a}|${b}` : feature`z0`,
  ];
}

function wordFeatures({ classes, tokens, words }: PlainRow, at: number, side: string): number[] {
  const [l = '', r = ''] = [words[at], words[at + 1]];
  const [left = '', right = ''] = [tokens[at], tokens[at + 1]];
  const [fromHan, toHan] = [han.test(left.slice(-1)), han.test(right.charAt(0))];
  return [
    feature`fr|${fromHan ? left.slice(-1) : '-'}|${toHan}`,
    feature`to|${toHan ? right.charAt(0) : '-'}|${fromHan}`,
    feature`L${side}|${l}`,
    feature`R${side}|${r}`,
    feature`L|${l}|${classes[at + 1]}`,
    feature`R|${r}|${classes[at]}`,
    feature`LR|${l}|${r}`,
    feature`same|${l === r}`,
  ];
}

function shapeFeatures(
  { classes, starts, ends, tokens, nesting }: PlainRow,
  at: number,
  side: string,
  { isChinese, spacing }: RowStatistics,
): number[] {
  const [left = '', right = ''] = [tokens[at], tokens[at + 1]];
  const [end = '', start = ''] = [markAtEnd(left, ends[at]), markAtStart(right, starts[at + 1])];
  const language = isChinese ? 'z' : 'e';
  const joint = jointOf(left, right, at === 0);
  const [fromHan, toHan] = [han.test(left.slice(-1)), han.test(right.charAt(0))];
  const steps = Math.min(6, Math.floor(Math.log2(tokens.length)));
  return [
    feature`f2|${left.slice(-2)}|${start}`,
    feature`t2|${right.slice(0, 2)}|${end}`,
    feature`e${side}|${end}|${start}`,
    feature`e${language}${side}|${end}|${start}|${starts[at]}`,
    feature`ee|${end}|${start}|${ends[at - 1]}|${starts[at + 2]}`,
    feature`at${side}|${Math.min(at, 4)}|${Math.min(tokens.length - 2 - at, 4)}`,
    feature`ne${side}|${(nesting[at] ?? 0) > 0}`,
    feature`len${side}|${steps}|${Math.min(at, 2)}|${language}`,
    feature`ru|${joint}`,
    feature`ru|${joint}|${side}|${spacing}`,
    feature`gl|${spacing}|${fromHan}|${toHan}|${side}`,
    feature`gl|${spacing}|${classes[at]}|${classes[at + 1]}`,
    feature`br|${/^[(（]/.test(right)}|${left.length < 3}`,
    feature`case|${language}|${starts[at]}|${start}|${at === 0}|${side}`,
    feature`ls|${lengthOf(left)}|${lengthOf(right)}|${fromHan}|${toHan}`,
  ];
}

function phraseFeatures(row: PlainRow, at: number, side: string, phrases: PhraseEnds): number[] {
  const [left = '', right = ''] = [row.tokens[at], row.tokens[at + 1]];
  const [end, start] = [endness(phrases, left), startness(phrases, right)];
  const [a, b] = [row.classes[at], row.classes[at + 1]];
  return [
    feature`E|${end}`,
    feature`S|${start}`,
    feature`ES|${end}|${start}`,
    feature`E|${end}|${b}`,
    feature`S|${start}|${a}`,
    feature`E${side}|${end}|${a}`,
    feature`S${side}|${start}|${b}`,
    feature`E2|${endness(phrases, right)}|${end}`,
    feature`S2|${startness(phrases, left)}|${start}`,
  ];
}

/** Whether the text around the table has the two words side by side. */
function pairFeatures(
  { tokens, classes }: PlainRow,
  at: number,
  side: string,
  { together }: RowStatistics,
): number[] {
  if (together.size === 0) return [];
  const count = together.get(pairKey(tokens[at] ?? '', tokens[at + 1] ?? '')) ?? 0;
  const times = count > 3 ? 3 : count > 1 ? 2 : count;
  return [
    feature`tg|${times}`,
    feature`tg${side}|${times}`,
    feature`tg${side}|${times}|${classes[at]}|${classes[at + 1]}`,
  ];
}

/** What the other rows have at the same place. */
function rowFeatures(row: PlainRow, at: number, statistics: RowStatistics): number[] {
  const { classes, tokens, words } = row;
  const [a, b] = [classes[at], classes[at + 1]];
  const seenAt = (i: number): string => seen(words[i] ?? '', statistics);
  const [left, right] = [seenAt(at), seenAt(at + 1)];
  const fromStart = `${placed(at, a, statistics)}|${placed(at + 1, b, statistics)}`;
  const back = at - tokens.length;
  const fromEnd = `${placed(back, a, statistics)}|${placed(back + 1, b, statistics)}`;
  const pair = statistics.pairs.get(`${words[at]} ${words[at + 1]}`) ?? 0;
  return [
    feature`s|${seenAt(at - 1)}|${left}|${right}`,
    feature`s2|${left}|${right}|${seenAt(at + 2)}`,
    feature`ps|${pair <= 1 ? '1' : share(pair, statistics.rows)}|${left}`,
    feature`rs|${right}|${b}`,
    feature`ls|${left}|${a}`,
    feature`pl|${fromStart}`,
    feature`pr|${fromEnd}`,
    feature`plc|${fromStart}|${a}|${b}`,
    feature`prc|${fromEnd}|${a}|${b}`,
  ];
}

function markAtEnd(token: string, shape: string | undefined): string | undefined {
  return /[,;:、，；：.。!?！？)）"'`%\]}>*]$/.exec(token)?.[0] ?? shape;
}

function markAtStart(token: string, shape: string | undefined): string | undefined {
  return /^[(（"'`[{<*+=/|&~-]/.exec(token)?.[0] ?? shape;
}

function lengthOf({ length }: string): string {
  return length < 2 ? '1' : length < 5 ? 's' : length < 9 ? 'm' : 'l';
}

/** Share of rows with a word, in steps. */
function seen(word: string, { rows, words }: RowStatistics): string {
  const count = words.get(word) ?? 0;
  return count <= 1 ? '1' : share(count, rows);
}

function placed(place: number, name: string | undefined, statistics: RowStatistics): string {
  if (place >= PLACES_COUNTED || place < -PLACES_COUNTED) return 'far';
  return share(statistics.places.get(`${place}|${name}`) ?? 0, statistics.rows);
}

function share(count: number, rows: number): string {
  if (rows < 3) return 'few';
  const part = count / rows;
  return part > 0.8 ? 'all' : part > 0.45 ? 'most' : part > 0.2 ? 'some' : 'rare';
}
