import { codeSort, isAsciiWord, isWordPart, SORT } from '../../1-evidence/character-sort.ts';
import type { CutPlace } from './cut-place.ts';
import type { CutText } from './cut-text.ts';
import { hashEnding } from './hash-ending.ts';

/** Words shorter than this are no proof that two words ran together. */
const MIN_WORD_LENGTH = 2;
/** A known word of this length at the end proves it alone. */
const MIN_TELLING_WORD = 4;
/** Longer runs of letters are data. */
const MAX_WORD_LENGTH = 80;
const PAUSE = codesOf('。；！？.;!?)）:：，,”"\'`}]>、');
const OPENING = codesOf('@$#<{[(/."\'`「“');
const QUOTE = /['"]/g;
const DASH = 45;

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

function isOpening(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (OPENING.has(code)) return true;
  return code === DASH && /[-\w]/.test(text.charAt(at + 1));
}

/**
 * Whether a unit may end before `at` and another begin, with nothing between them.
 *
 * @param left Sort of the character before, no white space.
 * @param right Sort of the character there, no white space.
 */
function mayTouch(text: string, at: number, left: number, right: number): boolean {
  if (isWordPart(left) && isWordPart(right)) return left !== SORT.upper && right === SORT.upper;
  if (left === SORT.han && right === SORT.han) return false;
  if (left === SORT.mark && PAUSE.has(text.charCodeAt(at - 1)))
    return right !== SORT.mark || isOpening(text, at);
  if (left === SORT.han || right === SORT.han) return left !== SORT.mark;
  return isWordPart(left) && isOpening(text, at);
}

/** Adds the places inside a word that nobody knows where two known words meet. */
function addInside(
  text: string,
  start: number,
  end: number,
  { words, endings }: CutText,
  places: Set<number>,
): void {
  if (end - start < 2 * MIN_WORD_LENGTH || end - start > MAX_WORD_LENGTH) return;
  if (words.has(text.slice(start, end))) return;
  let hash = 0;
  for (let at = end - 1; at >= start + MIN_WORD_LENGTH; at -= 1) {
    hash = hashEnding(hash, text.charCodeAt(at));
    if (endings[hash] !== 1 || end - at < MIN_WORD_LENGTH || !words.has(text.slice(at, end)))
      continue;
    if (end - at >= MIN_TELLING_WORD || words.has(text.slice(start, at))) places.add(at);
  }
}

function placesInWords(text: string, whole: CutText): ReadonlySet<number> {
  const places = new Set<number>();
  const { length } = text;
  let start = -1;
  for (let at = 0; at <= length; at += 1) {
    const isIn = at < length && isAsciiWord(text.charCodeAt(at));
    if (isIn && start < 0) start = at;
    if (isIn || start < 0) continue;
    addInside(text, start, at, whole, places);
    start = -1;
  }
  return places;
}

/** A place behind white space, if a unit may begin there. */
function behindSpace(text: string, at: number): CutPlace | undefined {
  let end = at;
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end -= 1;
  if (end === 0) return undefined;
  if (text.charAt(end - 1) === '-' && at - end === 1) {
    let before = end - 1;
    while (before > 0 && text.charCodeAt(before - 1) <= 32) before -= 1;
    const isMarker = before > 0 && !'-|'.includes(text.charAt(before - 1));
    if (isMarker) return { gap: before < end - 1 ? 'dash' : 'tight', end: before, at };
  }
  if (at - end > 1) return { gap: 'wide', end, at };
  return PAUSE.has(text.charCodeAt(end - 1)) ? { gap: 'space', end, at } : undefined;
}

/**
 * Places of quotation marks that close a quotation of the line: no unit begins there.
 *
 *     ATTACH ':memory:' AS box   ← the second one, behind a colon
 *     here's what it says:'box'  ← none but the last: an apostrophe opens nothing
 */
function closingQuotes(text: string): ReadonlySet<number> {
  const closing = new Set<number>();
  const open = new Set<string>();
  for (const { 0: mark, index } of text.matchAll(QUOTE)) {
    if (open.delete(mark)) closing.add(index);
    else if (index === 0 || !isAsciiWord(text.charCodeAt(index - 1))) open.add(mark);
  }
  return closing;
}

/**
 * List the places of a line where another unit may have been glued on, in order.
 *
 * @param text The line.
 * @param whole Knows the words that stand elsewhere in the text by themselves.
 */
export function findCutPlaces(text: string, whole: CutText): readonly CutPlace[] {
  const inside = placesInWords(text, whole);
  const closing = closingQuotes(text);
  const { length } = text;
  const places: CutPlace[] = [];
  let right = codeSort(text.charCodeAt(0));
  for (let at = 1; at < length; at += 1) {
    const left = right;
    right = codeSort(text.charCodeAt(at));
    if (right === SORT.space) continue;
    if (left === SORT.space) {
      const place = behindSpace(text, at);
      if (place) places.push(place);
    } else if (inside.has(at)) places.push({ gap: 'word', end: at, at });
    else if (mayTouch(text, at, left, right) && !closing.has(at))
      places.push({ gap: 'none', end: at, at });
  }
  return places;
}
