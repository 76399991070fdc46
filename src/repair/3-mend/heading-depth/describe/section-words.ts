import { mixHash } from '../../../1-evidence/mix-hash.ts';

/** What a section is about. */
interface Section {
  /** How many different words it has, its heading's among them. */
  readonly size: number;
  /** Numbers of those of them that stand in other sections, too. */
  readonly shared: readonly number[];
  /** Root of the sum of its words' weights. */
  readonly norm: number;
}

/** What the sections of a text are about, in order. */
export interface SectionWords {
  readonly sections: readonly Section[];
  /** By hash: the number of each word. */
  readonly numbers: ReadonlyMap<number, number>;
  /** By number: how telling each word is that stands in several sections. */
  readonly weights: readonly number[];
  /** For each section `width` bytes with a bit for each word: which words it has. */
  readonly bits: Uint8Array;
  readonly width: number;
  /** Mean likeness of neighbouring sections. */
  readonly mean: number;
}

/** Number of words of a section that are read, and of characters. */
const WORDS_READ = 400;
const CHARACTERS_READ = 8000;

/**
 * Gather the words of sections; a word of few of them tells more.
 *
 * @param texts The sections with their headings, in order.
 */
export function sectionWords(texts: readonly string[]): SectionWords {
  const { words, numbers, counts } = numberWords(texts);
  const weights = counts.map((count) => (count > 1 ? Math.log(1 + texts.length / count) ** 2 : 0));
  const alone = Math.log(1 + texts.length) ** 2;
  const width = (counts.length >>> 3) + 1;
  const bits = new Uint8Array(texts.length * width);
  const sections = words.map((own, section): Section => {
    const shared: number[] = [];
    let sum = 0;
    for (const word of own) {
      const isShared = (counts[word] ?? 0) > 1;
      sum += isShared ? (weights[word] ?? 0) : alone;
      if (isShared) shared.push(word);
      const byte = section * width + (word >>> 3);
      bits[byte] = (bits[byte] ?? 0) | (1 << (word & 7));
    }
    return { size: own.length, shared, norm: Math.sqrt(sum) };
  });
  const known = { sections, numbers, weights, bits, width, mean: 1 };
  let total = 0;
  for (let i = 1; i < sections.length; i++) total += likeness(known, i - 1, i);
  return { ...known, mean: sections.length > 1 ? total / (sections.length - 1) : 0 };
}

/** The words of sections as numbers, each once for a section. */
interface NumberedWords {
  readonly words: readonly (readonly number[])[];
  readonly numbers: ReadonlyMap<number, number>;
  /** By number: how many sections have the word. */
  readonly counts: readonly number[];
}

function numberWords(texts: readonly string[]): NumberedWords {
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  // By number: the last section that has the word.
  const last: number[] = [];
  const words = texts.map((text, section) => {
    const own: number[] = [];
    for (const word of wordsOf(text)) {
      const number = numbers.get(word) ?? counts.length;
      if (number === counts.length) {
        numbers.set(word, number);
        counts.push(0);
      } else if (last[number] === section) continue;
      counts[number] = (counts[number] ?? 0) + 1;
      last[number] = section;
      own.push(number);
    }
    return own;
  });
  return { words, numbers, counts };
}

/** Whether a section has a word. */
export function hasWord(
  { numbers, bits, width }: SectionWords,
  section: number,
  word: number,
): boolean {
  const number = numbers.get(word);
  return number !== undefined && hasNumber(bits, section * width, number);
}

function hasNumber(bits: Uint8Array, start: number, number: number): boolean {
  return (((bits[start + (number >>> 3)] ?? 0) >>> (number & 7)) & 1) === 1;
}

/** How much two sections are about the same: 1 for neighbours on average. */
export function likeness(
  { sections, weights, bits, width, mean }: SectionWords,
  a: number,
  b: number,
): number {
  const [one, two] = [sections[a], sections[b]];
  if (!one || !two || mean === 0) return 0;
  const isOneSmall = one.size < two.size;
  const { shared } = isOneSmall ? one : two;
  const start = (isOneSmall ? b : a) * width;
  let sum = 0;
  for (let at = 0; at < shared.length; at++) {
    const word = shared[at] ?? 0;
    if (hasNumber(bits, start, word)) sum += weights[word] ?? 0;
  }
  return sum / (one.norm * two.norm || 1) / mean;
}

/**
 * Hash the words of a text, in order: those of two Latin letters and more, in small letters, and
 * each pair of Han characters.
 */
export function wordsOf(text: string): readonly number[] {
  const words: number[] = [];
  const end = Math.min(text.length, CHARACTERS_READ);
  let hash = 0;
  let length = 0;
  let before = 0;
  for (let at = 0; at <= end && words.length < WORDS_READ; at++) {
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
