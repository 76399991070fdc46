import { mixHash } from '../../1-evidence/mix-hash.ts';

/** What a section is about. */
interface Section {
  /** Hashes of its words, its heading's among them. */
  readonly words: ReadonlySet<number>;
  /** Those of them that stand in other sections, too, and how telling each is. */
  readonly shared: readonly number[];
  readonly weights: readonly number[];
  /** Root of the sum of its words' weights. */
  readonly norm: number;
}

/** What the sections of a text are about, in order. */
export interface SectionWords {
  readonly sections: readonly Section[];
  /** Mean likeness of neighbouring sections. */
  readonly mean: number;
}

/** So many words of a section are looked at, and so many characters. */
const MOST = 400;
const LONGEST = 8000;

/**
 * Gather the words of sections; a word of few of them tells more.
 *
 * @param texts The sections with their headings, in order.
 */
export function sectionWords(texts: readonly string[]): SectionWords {
  const sets = texts.map((text) => new Set(wordsOf(text)));
  const counts = new Map<number, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = new Map<number, number>();
  for (const [word, count] of counts) {
    if (count > 1) weights.set(word, Math.log(1 + sets.length / count) ** 2);
  }
  const alone = Math.log(1 + sets.length) ** 2;
  const sections = sets.map((words) => {
    const shared: number[] = [];
    const own: number[] = [];
    let sum = 0;
    for (const word of words) {
      const weight = weights.get(word);
      sum += weight ?? alone;
      if (weight === undefined) continue;
      shared.push(word);
      own.push(weight);
    }
    return { words, shared, weights: own, norm: Math.sqrt(sum) };
  });
  const known = { sections, mean: 1 };
  let total = 0;
  for (let i = 1; i < sets.length; i++) total += likeness(known, i - 1, i);
  return { sections, mean: sets.length > 1 ? total / (sets.length - 1) : 0 };
}

/** How much two sections are about the same: 1 for neighbours on average. */
export function likeness({ sections, mean }: SectionWords, a: number, b: number): number {
  const [one, two] = [sections[a], sections[b]];
  if (!one || !two || mean === 0) return 0;
  const [small, large] = one.words.size < two.words.size ? [one, two] : [two, one];
  let sum = 0;
  for (let at = 0; at < small.shared.length; at++) {
    if (large.words.has(small.shared[at] ?? 0)) sum += small.weights[at] ?? 0;
  }
  return sum / (one.norm * two.norm || 1) / mean;
}

/**
 * Hash the words of a text, in order: those of two Latin letters and more, in small letters, and
 * each pair of Han characters.
 */
export function wordsOf(text: string): readonly number[] {
  const words: number[] = [];
  const end = Math.min(text.length, LONGEST);
  let hash = 0;
  let length = 0;
  let before = 0;
  for (let at = 0; at <= end && words.length < MOST; at++) {
    const code = at < end ? text.charCodeAt(at) : 0;
    const small = code | 32;
    const isLetter = small >= 97 && small <= 122;
    if (isLetter || (length > 0 && ((code >= 48 && code <= 57) || code === 95))) {
      hash = mixHash(hash, isLetter ? small : code);
      length += 1;
    } else if (length > 0) {
      if (length > 1) words.push(hash);
      hash = 0;
      length = 0;
    }
    const isHan = code >= 0x3400 && code <= 0x9fff;
    if (isHan && before > 0) words.push((before << 16) | code);
    before = isHan ? code : 0;
  }
  return words;
}
