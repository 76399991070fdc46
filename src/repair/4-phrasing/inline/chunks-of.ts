import type { Phrase } from '../../../types/structure.ts';
import { type Chunk, findChunks } from './find-chunks.ts';
import { readBreaks } from './read-breaks.ts';
import { tokenize } from './tokenize.ts';

/** Find the chunks of a phrase whose words are whole. */
export function chunksOf({ text, breaks }: Pick<Phrase, 'text' | 'breaks'>): readonly Chunk[] {
  const tokens = tokenize(text);
  return findChunks(text, tokens, readBreaks(breaks, tokens).isBroken).chunks;
}
