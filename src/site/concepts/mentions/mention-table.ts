import type { FilePath } from '../../../types/brand.ts';
import type { ConceptMentions, ConceptSeed } from '../../../types/site.ts';
import type { MentionIndex } from './mention-index.ts';

/** What the articles mention, for a list of concepts. */
export interface MentionTable {
  /** The list, by the numbers of its concepts. */
  readonly seeds: readonly ConceptSeed[];
  /** What an article mentions, without the sentences around. */
  index(path: FilePath): MentionIndex | undefined;
  /** All that is known of an article's mentions, in the order of its index. */
  load(path: FilePath): Promise<readonly ConceptMentions[]>;
}
