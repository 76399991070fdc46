const BLANK = '^\\s*';

/**
 * Make one pattern of several that tells whether any of them fits, in capitals or not. What they
 * all begin with, a line's white space, is read once.
 *
 * @param patterns Each begins with `^\s*`.
 */
export function anyStart(patterns: readonly RegExp[]): RegExp {
  const rests = patterns.map(({ source }) => source.slice(BLANK.length));
  return new RegExp(`${BLANK}(?:${rests.join('|')})`, 'i');
}
