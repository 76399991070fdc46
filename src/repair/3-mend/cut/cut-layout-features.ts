import { once } from '../../../util/memo/once.ts';
import { remember } from '../../../util/memo/remember.ts';
import { characterSort } from '../../1-evidence/character-sort.ts';
import { shapeOf, wordAfter } from '../../1-evidence/word-span.ts';
import { feature } from '../../learned/feature.ts';
import { hashName } from '../../learned/hash-name.ts';
import { bracketSums } from './bracket-sums.ts';
import type { CutLine } from './cut-features.ts';
import { codeBucket, endSort, lengthBucket, lineSort, signAfter } from './cut-looks.ts';
import type { CutLabel, CutPlace } from './cut-place.ts';
import type { CutText } from './cut-text.ts';
import { isBehindDash } from './is-behind-dash.ts';

/** A cut as far as layouts are judged by it. */
type LabelledPlace = CutPlace & { readonly label: CutLabel };

/** What a piece of the line looks like. */
interface Looks {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly sign: number;
  readonly shape: number;
  readonly code: number;
  readonly nest: number;
  readonly size: number;
  /** Whether its first word is known: from the head of an item, as a word, not. */
  readonly known: number;
  readonly first: string;
}

/** A piece of the line between two cuts. */
interface Unit extends Looks {
  /** `rest` goes on with what the line before began. */
  readonly label: CutLabel | 'rest';
  readonly gap: CutPlace['gap'] | '';
}

const CHARACTERS_READ = 60;
const PAUSES = '.。；;!！?？)）,，:：';

/** A line and all places in it, prepared to tell of layouts what they look like. */
export interface LayoutReader {
  /** The features of a layout as hashes. */
  readonly read: (cuts: readonly LabelledPlace[]) => readonly number[];
}

/**
 * Prepare to describe the ways to take a line apart as wholes: whether the units begin and end alike,
 * what of the line is left uncut though it looks glued, how units follow one another.
 *
 * @param line The line.
 * @param places Its places.
 * @param whole What is known of the text.
 */
export function cutLayoutReader(
  line: CutLine,
  places: readonly CutPlace[],
  whole: CutText,
): LayoutReader {
  const { text } = line;
  const nestOf = bracketSums(text);
  const sort = lineSort(line);
  const before = endSort(line.before);
  const hashes = once(() => places.map((place) => hashPlace(text, place)));
  const looksOf = (from: number, to: number): Looks => {
    const wordEnd = wordAfter(text, from);
    const word = text.slice(from, wordEnd);
    const own = text.slice(Math.max(from, to - CHARACTERS_READ), to);
    return {
      ...{ from, to, first: word },
      end: endSort(own),
      sign: signAfter(text, from),
      shape: shapeOf(text, from, wordEnd),
      code: codeBucket(text.slice(from, Math.min(to, from + CHARACTERS_READ))),
      nest: nestOf(from, to),
      size: lengthBucket(to - from),
      known: whole.heads.has(word.toLowerCase()) ? 2 : whole.words.has(word) ? 1 : 0,
    };
  };
  // Most ways to take a line apart have most pieces in common.
  const width = text.length + 1;
  const looksAt = remember((key: number) => looksOf(Math.floor(key / width), key % width));
  const unitOf = (label: Unit['label'], gap: Unit['gap'], from: number, to: number): Unit => ({
    label,
    gap,
    ...looksAt(from * width + to),
  });
  const unitsOf = (cuts: readonly LabelledPlace[]): readonly Unit[] => {
    const begins = cuts[0]?.gap === 'start' ? cuts : [undefined, ...cuts];
    return begins.map((cut, i) =>
      unitOf(cut?.label ?? 'rest', cut?.gap ?? '', cut?.at ?? 0, begins[i + 1]?.end ?? text.length),
    );
  };
  const read = (cuts: readonly LabelledPlace[]): readonly number[] => {
    const units = unitsOf(cuts);
    const out: number[] = [];
    addUnits(out, units, before, sort);
    addItems(out, units, whole.script);
    addLeft(out, places, hashes(), cuts);
    addStart(out, units, before, sort, whole.script);
    return out;
  };
  return { read };
}

/** What each unit looks like, and how it follows the one before it. */
function addUnits(out: number[], units: readonly Unit[], before: number, sort: number): void {
  for (const [i, unit] of units.entries()) {
    const last = units[i - 1];
    const { label, end, sign, shape, code, nest, size, known, gap } = unit;
    const to = i === units.length - 1 ? 'end' : (units[i + 1]?.label ?? '');
    out.push(
      feature`unit ${label} ${end} ${to}`,
      feature`unit ${label} ${code} ${sign}`,
      feature`unit ${label} ${nest}`,
      feature`unit ${label} ${size} ${end}`,
      feature`unit ${label} ${known} ${gap}`,
      feature`unit ${label} ${shape} ${sign}`,
      feature`after ${last?.label} ${last?.end ?? before} ${label} ${gap}`,
      feature`after ${last?.label} ${label} ${last?.code} ${code} ${gap}`,
      feature`after ${last?.label} ${label} ${last?.size} ${size}`,
      feature`after ${last?.label} ${label} ${last?.shape} ${shape}`,
    );
    if (label === 'code')
      out.push(feature`code ${sort} ${code} ${size}`, feature`code ${last?.end ?? before} ${end}`);
  }
}

function share(values: readonly (number | string)[]): string {
  const { size } = new Set(values);
  return size === 1 ? 'all' : size === values.length ? 'none' : 'some';
}

/** How alike the items are that began without a marker. */
function addItems(out: number[], units: readonly Unit[], script: number): void {
  const items = units.filter((unit) => unit.label === 'item' && !isBehindDash(unit));
  const count = Math.min(5, items.length);
  out.push(feature`items ${count} ${script}`, feature`units ${Math.min(6, units.length)}`);
  if (items.length < 2) return;
  const ends = items.slice(0, -1).map(({ end }) => end);
  const signs = items.map(({ sign }) => sign);
  const sizes = items.map(({ size }) => size);
  const spread = Math.min(4, Math.max(...sizes) - Math.min(...sizes));
  out.push(
    feature`signs ${share(signs)} ${signs[0]}`,
    feature`signs ${share(signs)} ${count}`,
    feature`ends ${share(ends)} ${ends[0]} ${ends.length > 1}`,
    feature`shapes ${share(items.map(({ shape }) => shape))} ${count}`,
    feature`firsts ${share(items.map(({ first }) => first))} ${count}`,
    feature`sizes ${spread} ${count}`,
    feature`both ${share(signs)} ${share(ends)} ${spread}`,
    feature`known ${share(items.map(({ known }) => known))} ${items[0]?.known}`,
    feature`codes ${share(items.map(({ code }) => (code > 4 ? 1 : 0)))} ${script}`,
  );
  for (const [i, item] of items.slice(1).entries()) {
    const last = items[i];
    out.push(
      feature`pair ${last?.sign === item.sign} ${last?.shape === item.shape} ${item.sign}`,
      feature`pair ends ${last?.end} ${item.end}`,
    );
  }
}

/** The hash of what all ways to take a line apart have in common at a place. */
function hashPlace(text: string, { gap, at, end }: CutPlace): number {
  const last = text.charAt(end - 1);
  const sorts = `${PAUSES.includes(last) ? last : characterSort(text, end - 1)}${characterSort(text, at)}`;
  return feature`place ${gap} ${sorts} `;
}

/**
 * Places that look glued and are not cut, and those that are.
 *
 * @param hashes As `hashPlace` gives them.
 */
function addLeft(
  out: number[],
  places: readonly CutPlace[],
  hashes: readonly number[],
  cuts: readonly LabelledPlace[],
): void {
  let inCode = false;
  let next = 0;
  for (let index = 0; index < places.length; index += 1) {
    const cut = cuts[next]?.at === places[index]?.at ? cuts[next] : undefined;
    if (cut) {
      inCode = cut.label === 'code';
      next += 1;
    }
    if (places[index]?.gap === 'start') continue;
    out.push(hashName(inCode ? ' true' : ' false', hashName(cut?.label ?? 'none', hashes[index])));
  }
}

/** How the line begins. */
function addStart(
  out: number[],
  units: readonly Unit[],
  before: number,
  sort: number,
  script: number,
): void {
  const first = units[0]?.label;
  const kinds = [...new Set(units.map(({ label }) => label))].join(' ');
  out.push(
    feature`start ${first} ${before} ${sort}`,
    feature`start ${first} ${units[0]?.code} ${before}`,
    feature`start ${first} ${Math.min(4, units.length)} ${before} ${script}`,
    feature`kinds ${kinds} ${before}`,
    feature`kinds ${kinds} ${sort}`,
  );
}
