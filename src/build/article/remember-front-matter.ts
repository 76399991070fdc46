import type { CheckedFrontMatter } from '../../read/check-front-matter.ts';
import { type ReadFrontMatter, readFrontMatter } from '../../read/read-front-matter.ts';

/** Front matter, and what it says. Plain data. */
export interface KnownFrontMatter {
  readonly head: string;
  readonly says: CheckedFrontMatter;
}

/** Reads the front matter of one article. */
export interface FrontMatterMemory {
  readonly read: ReadFrontMatter;
  /** Whether what is known is other than it was before. */
  isNew(): boolean;
  known(): KnownFrontMatter | undefined;
}

/** Read the front matter of an article only where it is other than it was before. */
export function rememberFrontMatter(before: KnownFrontMatter | undefined): FrontMatterMemory {
  let known = before;
  return { read, isNew: () => known !== before, known: () => known };

  function read(...[head, path]: Parameters<ReadFrontMatter>): CheckedFrontMatter {
    if (known?.head === head) return known.says;
    known = { head, says: readFrontMatter(head, path) };
    return known.says;
  }
}
