import { hashSpan } from '../../../util/hash-span.ts';
import { keepLast } from '../../../util/memo/keep-last.ts';
import { once } from '../../../util/memo/once.ts';
import { remember } from '../../../util/memo/remember.ts';
import { characterSort } from '../../1-evidence/character-sort.ts';
import { shapeOf, wordAfter, wordBefore } from '../../1-evidence/word-span.ts';
import { codeBucket, endSort, SIGNS, signAfter } from './cut-looks.ts';
import type { CutPlace } from './cut-place.ts';
import type { CutText } from './cut-text.ts';
import { hashEndings } from './hash-ending.ts';

const START: CutPlace = { gap: 'start', end: 0, at: 0 };
const CHARACTERS_READ = 60;
const CHARACTERS_READ_FAR = 180;
/** The bucket from which a piece may be code. */
const MIN_CODE_BUCKET = 4;
const HAN_WINDOW_BEFORE = 12;
const HAN_WINDOW_BEHIND = 14;

/** What stands behind a place. */
export interface Behind {
  /** Its first character and the next, and the sort of the first. */
  readonly first: number;
  readonly second: number;
  readonly sort: number;
  /** Its first word, in how many pieces of one sort of characters, and the word behind that. */
  readonly word: number;
  readonly shape: number;
  readonly nextWord: number;
  /** Whether items of the text begin with that word. */
  readonly isHead: number;
  readonly hasHan: number;
  /** How much it looks like code, and how much of it if that is not out of question. */
  readonly code: number;
  readonly far: number;
  /** Which sign sets off its first name, and how many places of the line have one like it. */
  readonly sign: number;
  readonly twins: number;
}

/** What stands before a place, of the unit that is open there. */
export interface Before {
  /** Its last character and the one before, and the sort of the last. */
  readonly last: number;
  readonly second: number;
  readonly sort: number;
  /** Its last word, in how many pieces of one sort of characters, and the character before that. */
  readonly word: number;
  readonly shape: number;
  readonly edge: number;
  /** Whether that word and the one behind the place are known. */
  readonly known: number;
  readonly hasHan: number;
  readonly code: number;
  /** How it ends. */
  readonly end: number;
}

/** Looks at both sides of the places of a line. */
export interface CutSides {
  /** @param index Which of the places it is. */
  readonly behind: (index: number) => Behind;
  /** @param from Where the unit began that is open. */
  readonly before: (index: number, from: number) => Before;
}

function hasHan(text: string): number {
  return /[\u3400-\u9fff]/.test(text) ? 1 : 0;
}

/** For each sign how many places of the line are followed by a name with it. */
function countSigns(signs: readonly number[]): readonly number[] {
  const counts: number[] = SIGNS.map(() => 0);
  for (const sign of signs) counts[sign] = Math.min(4, (counts[sign] ?? 0) + 1);
  return [0, 0, ...counts.slice(2)];
}

/** Which of two words that touch are known, and whether they are one word: from 1. */
function knownWords(
  text: string,
  from: number,
  middle: number,
  to: number,
  { words, endings }: CutText,
): number {
  const isKnown = (start: number, end: number, hash: number): boolean =>
    endings[hash] === 1 && words.has(text.slice(start, end));
  const second = hashEndings(text, middle, to);
  const both = isKnown(from, to, hashEndings(text, from, middle, second)) ? 4 : 0;
  const first = isKnown(from, middle, hashEndings(text, from, middle)) ? 2 : 0;
  return 1 + both + first + (isKnown(middle, to, second) ? 1 : 0);
}

/**
 * Prepare to look at both sides of the places of a line. Several units may be open at a place: what
 * is the same for all of them is looked at once.
 *
 * @param line The line.
 * @param places Its places.
 * @param whole What is known of the text.
 */
export function cutSides(
  { text, before }: { readonly text: string; readonly before: string },
  places: readonly CutPlace[],
  whole: CutText,
): CutSides {
  const signs = once(() => places.map(({ at }) => signAfter(text, at)));
  const twins = once(() => countSigns(signs()));
  const behind = keepLast((index: number): Behind => {
    const at = places[index]?.at ?? 0;
    const end = wordAfter(text, at);
    const code = codeBucket(text.slice(at, at + CHARACTERS_READ));
    const sign = index === 0 ? signAfter(text, at) : (signs()[index] ?? 0);
    return {
      first: text.charCodeAt(at),
      second: text.charCodeAt(at + 1) || 0,
      sort: characterSort(text, at),
      word: hashSpan(text, at, end),
      shape: shapeOf(text, at, end),
      nextWord: hashSpan(text, end, wordAfter(text, end)),
      isHead: whole.heads.has(text.slice(at, end).toLowerCase()) ? 1 : 0,
      hasHan: hasHan(text.slice(at, at + HAN_WINDOW_BEHIND)),
      code,
      far: code < MIN_CODE_BUCKET ? 0 : codeBucket(text.slice(at, at + CHARACTERS_READ_FAR)),
      sign,
      twins: sign < 2 ? 0 : (twins()[sign] ?? 0),
    };
  });
  const lookBefore = (left: string, { gap, at }: CutPlace): Before => {
    const end = left.length;
    const from = end === 0 ? 0 : wordBefore(left, end);
    const isGlued = gap === 'none' || gap === 'word';
    return {
      last: left.charCodeAt(end - 1) || 0,
      second: left.charCodeAt(end - 2) || 0,
      sort: characterSort(left, end - 1),
      word: hashSpan(left, from, end),
      shape: shapeOf(left, from, end),
      edge: left.charCodeAt(from - 1) || 0,
      known: isGlued ? knownWords(text, at - end + from, at, wordAfter(text, at), whole) : 0,
      hasHan: hasHan(left.slice(-HAN_WINDOW_BEFORE)),
      code: codeBucket(left),
      end: endSort(left),
    };
  };
  const lookAt = keepLast((index: number): ((from: number) => Before) => {
    const place = places[index] ?? START;
    if (place.gap !== 'start')
      return remember((from) => lookBefore(text.slice(from, place.end), place));
    const only = lookBefore(before.trimEnd(), place);
    return () => only;
  });
  return {
    behind,
    before: (index, from) =>
      lookAt(index)(Math.max(from, (places[index]?.end ?? 0) - CHARACTERS_READ)),
  };
}
