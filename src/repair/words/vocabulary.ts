import { once } from '../../util/memo/once.ts';
import data from './vocabulary.weights.json' with { type: 'json' };

const CODED = /(\d)([a-z]+)/g;

/**
 * Words of technical writing in English, of three letters and more, in small letters;
 * `scripts/learn-vocabulary.ts` makes them. Read when they are first asked for.
 */
export const vocabulary: () => ReadonlySet<string> = once(() => {
  const words = new Set<string>();
  let last = '';
  for (const [, shared, rest] of data.words.matchAll(CODED)) {
    last = last.slice(0, Number(shared)) + rest;
    words.add(last);
  }
  return words;
});
