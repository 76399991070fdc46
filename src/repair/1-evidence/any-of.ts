import { groupBy } from '../../util/group-by.ts';

/**
 * Make one test of several patterns that tells whether any of them fits. Those that fit only at a start
 * become one, for each set of flags, and so do the others: a text is read once for each.
 *
 * @param patterns None is global or sticky, or refers back to a group of its own. One that begins with
 *   `^` does so in all its alternatives.
 */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const byKind = groupBy(patterns, ({ flags, source }) => `${flags}${source.charAt(0) === '^'}`);
  const joined = [...byKind.values()].map(join);
  return (text) => joined.some((pattern) => pattern.test(text));
}

/** What all begin with is read once. */
function join(patterns: readonly RegExp[]): RegExp {
  const start = patterns.every(({ source }) => source.startsWith('^')) ? '^' : '';
  const rests = patterns.map(({ source }) => source.slice(start.length));
  return new RegExp(`${start}(?:${rests.join('|')})`, patterns[0]?.flags);
}
