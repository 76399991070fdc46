import { hash } from 'node:crypto';
import type { ConceptMentions } from '../../../types/site.ts';
import { packNumbers, unpackNumbers } from './pack-numbers.ts';

/**
 * What one article mentions, small enough to hold it of every article at once. The sentences
 * around the mentions stay behind. Plain data, cached.
 */
export interface MentionIndex {
  /**
   * For each concept: its number, one more than the section of its definition (0 where there is
   * none), twice the score of that, the number of places, and for each place its section and twice
   * the count, plus one where the section says it in its text. See `packNumbers`.
   */
  readonly data: string;
  /** For each concept a line: spellings found, with tabs between. */
  readonly surfaces: string;
  /** A line for each definition. */
  readonly definitions: string;
  /** For each concept `HASH_LENGTH` characters that change with anything that is known of it here. */
  readonly hashes: string;
}

/** One concept in one article. */
export interface IndexedMention {
  /** Number of the concept in the list. */
  readonly concept: number;
  /** Its place in the index, and its definition's among those of the article. */
  readonly place: number;
  readonly line: number;
  readonly definition: { readonly section: number; readonly score: number } | undefined;
  /** Its places are the pairs of numbers from here to there. */
  readonly from: number;
  readonly to: number;
}

const HASH_LENGTH = 10;
/** Scores of definitions are halves. */
const SCALE = 2;

/**
 * Keep of an article's mentions what the whole site needs.
 *
 * @param numbers A concept's number in the list, by its key.
 */
export function indexMentions(
  found: readonly ConceptMentions[],
  numbers: ReadonlyMap<string, number>,
): MentionIndex {
  const data = found.flatMap(({ key, sections, definition }) => [
    numberOf(key, numbers),
    definition ? definition.section + 1 : 0,
    Math.round((definition?.score ?? 0) * SCALE),
    sections.length,
    ...sections.flatMap(({ section, count, first }) => [section, 2 * count + (first ? 1 : 0)]),
  ]);
  return {
    data: packNumbers(data),
    surfaces: found.map(({ surfaces }) => surfaces.join('\t')).join('\n'),
    definitions: found.flatMap(({ definition }) => definition?.text ?? []).join('\n'),
    hashes: found.map((each) => hash('sha1', sayAll(each)).slice(0, HASH_LENGTH)).join(''),
  };
}

/** All that is known of a concept in an article; JSON takes several times as long. */
function sayAll({ key, surfaces, sections, definition }: ConceptMentions): string {
  let all = `${key}\n${surfaces.join('\t')}\n`;
  if (definition) all += `${definition.section} ${definition.score} ${definition.text}`;
  for (const { section, count, context, first } of sections) {
    all += `\n${section} ${count} ${first}\t${context[0]}\t${context[1]}\t${context[2]}`;
  }
  return all;
}

function numberOf(key: string, numbers: ReadonlyMap<string, number>): number {
  const number = numbers.get(key);
  if (number === undefined) throw new Error(`\`${key}\` is not in the list of concepts`);
  return number;
}

/**
 * Go through the concepts of an article.
 *
 * @param visitor Its second argument holds the places: they are read anew each time, since those of
 *   all articles would take as much memory again as their indexes.
 */
export function visitMentions(
  { data }: MentionIndex,
  visitor: (mention: IndexedMention, numbers: Int32Array) => void,
): void {
  const numbers = unpackNumbers(data);
  let line = 0;
  for (let at = 0, place = 0; at < numbers.length; place++) {
    const section = (numbers[at + 1] ?? 0) - 1;
    const score = (numbers[at + 2] ?? 0) / SCALE;
    const definition = section < 0 ? undefined : { section, score };
    const from = at + 4;
    const to = from + 2 * (numbers[at + 3] ?? 0);
    visitor({ concept: numbers[at] ?? -1, place, line, definition, from, to }, numbers);
    if (definition) line += 1;
    at = to;
  }
}

/** The hash of the concept that stands at `place` in an index. */
export function mentionHash({ hashes }: MentionIndex, place: number): string {
  return hashes.slice(place * HASH_LENGTH, (place + 1) * HASH_LENGTH);
}
