import type { Section } from '../types/article.ts';

const MAX_LENGTH = 160;
const SENTENCE_END = /[。！？!?;；]|\.(?=\s)/g;

/**
 * Describe an article by its first line of text that says something.
 *
 * @returns At most 160 characters, cut after a sentence where one ends in time.
 */
export function describe(sections: readonly Section[]): string {
  const lines = sections.flatMap(({ text }) => text.split('\n'));
  const line = lines.find((text) => text.length >= 20) ?? lines.find((text) => text !== '') ?? '';
  if (line.length <= MAX_LENGTH) return line;
  const ends = [...line.slice(0, MAX_LENGTH).matchAll(SENTENCE_END)].map(({ index }) => index + 1);
  const end = ends.at(-1) ?? 0;
  return end >= 40 ? line.slice(0, end) : `${[...line].slice(0, MAX_LENGTH - 1).join('')}…`;
}
