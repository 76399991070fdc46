import { characterSort, SORT } from './character-sort.ts';
import type { CutPlace } from './cut-place.ts';

/** Words shorter than this are no proof that two words ran together. */
const SHORTEST_WORD = 2;
/** A known word of this length at the end proves it alone. */
const TELLING_WORD = 4;
/** Longer runs of letters are data. */
const LONGEST_WORD = 80;
const PAUSE = new Set('。；！？.;!?)）:：，,”"\'`}]>、');

function isWordPart(sort: number): boolean {
  return sort === SORT.lower || sort === SORT.upper || sort === SORT.digit;
}

function isOpening(text: string, at: number): boolean {
  const character = text.charAt(at);
  if ('@$#<{[(/."\'`「“'.includes(character)) return true;
  return character === '-' && /[-\w]/.test(text.charAt(at + 1));
}

/** Whether a unit may end before `at` and another begin, with nothing between them. */
function mayTouch(text: string, at: number): boolean {
  const left = characterSort(text, at - 1);
  const right = characterSort(text, at);
  if (left === SORT.space || right === SORT.space) return false;
  if (isWordPart(left) && isWordPart(right)) return left !== SORT.upper && right === SORT.upper;
  if (PAUSE.has(text.charAt(at - 1))) return right !== SORT.mark || isOpening(text, at);
  if (left === SORT.han || right === SORT.han) return left !== right && left !== SORT.mark;
  return isWordPart(left) && isOpening(text, at);
}

/** Places inside a word that nobody knows where two known words meet. */
function insideWord(
  text: string,
  start: number,
  end: number,
  words: ReadonlySet<string>,
): number[] {
  const word = text.slice(start, end);
  if (word.length < 2 * SHORTEST_WORD || word.length > LONGEST_WORD || words.has(word)) return [];
  const places: number[] = [];
  for (let at = SHORTEST_WORD; at <= word.length - SHORTEST_WORD; at += 1) {
    const isBoth = words.has(word.slice(0, at)) && words.has(word.slice(at));
    const isTelling = word.length - at >= TELLING_WORD && words.has(word.slice(at));
    if (isBoth || isTelling) places.push(start + at);
  }
  return places;
}

const WORD = /[A-Za-z0-9_]+/g;

function placesInWords(text: string, words: ReadonlySet<string>): ReadonlySet<number> {
  const places = new Set<number>();
  for (const match of text.matchAll(WORD)) {
    const end = match.index + match[0].length;
    for (const at of insideWord(text, match.index, end, words)) places.add(at);
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
  return PAUSE.has(text.charAt(end - 1)) ? { gap: 'space', end, at } : undefined;
}

/**
 * List the places of a line where another unit may have been glued on, in order.
 *
 * @param text The line.
 * @param words Words that stand elsewhere in the text by themselves.
 */
export function findCutPlaces(text: string, words: ReadonlySet<string>): readonly CutPlace[] {
  const inside = placesInWords(text, words);
  const places: CutPlace[] = [];
  for (let at = 1; at < text.length; at += 1) {
    if (text.charCodeAt(at) <= 32) continue;
    if (text.charCodeAt(at - 1) <= 32) {
      const place = behindSpace(text, at);
      if (place) places.push(place);
    } else if (inside.has(at)) places.push({ gap: 'word', end: at, at });
    else if (mayTouch(text, at)) places.push({ gap: 'none', end: at, at });
  }
  return places;
}
