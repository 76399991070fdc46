import type { Section } from '../types/article.ts';

const MAX_LENGTH = 160;
/** A shorter beginning says too little. */
const MIN_LENGTH = 40;
const SENTENCE_END = /[。！？!?]|\.(?=\s)/g;
const CLAUSE_END = /[;；]/g;

/**
 * Describe an article by its first line of text that is long enough.
 *
 * @returns At most 160 characters, cut after a sentence where one ends in time, else before the
 *   semicolon of a clause.
 */
export function describe(sections: readonly Section[]): string {
  const lines = sections.flatMap(({ text }) => text.split('\n'));
  const line = lines.find((text) => text.length >= 20) ?? lines.find((text) => text !== '') ?? '';
  if (line.length <= MAX_LENGTH) return line;
  const sentence = lastOf(line, SENTENCE_END) + 1;
  if (sentence >= MIN_LENGTH) return line.slice(0, sentence);
  const clause = lastOf(line, CLAUSE_END);
  if (clause >= MIN_LENGTH) return `${line.slice(0, clause)}…`;
  return `${[...line].slice(0, MAX_LENGTH - 1).join('')}…`;
}

/** Where the last match of a description's length begins, or -1. */
function lastOf(line: string, pattern: RegExp): number {
  return [...line.slice(0, MAX_LENGTH).matchAll(pattern)].at(-1)?.index ?? -1;
}
