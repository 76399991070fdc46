import { characterSort, isWordPart } from './character-sort.ts';

/** Longer words are read up to this length. */
const MAX_WORD_LENGTH = 24;

function isWord(text: string, at: number): boolean {
  return isWordPart(characterSort(text, at));
}

/** Start of the word, or of the one other character, that ends before `end`. */
export function wordBefore(text: string, end: number): number {
  let at = end - 1;
  if (!isWord(text, at)) return Math.max(0, at);
  while (at > 0 && end - at < MAX_WORD_LENGTH && isWord(text, at - 1)) at -= 1;
  return at;
}

/** End of the word, or of the one other character, that begins at `start`. */
export function wordAfter(text: string, start: number): number {
  let at = start + 1;
  if (!isWord(text, start)) return at;
  while (at - start < MAX_WORD_LENGTH && isWord(text, at)) at += 1;
  return at;
}

/** The sorts of the characters of a piece, runs of one sort counted once. */
export function shapeOf(text: string, from: number, to: number): number {
  let shape = 0;
  let last = -1;
  for (let at = from; at < to; at += 1) {
    const sort = characterSort(text, at);
    if (sort !== last) shape = (shape * 6 + sort + 1) % 7776;
    last = sort;
  }
  return shape;
}
