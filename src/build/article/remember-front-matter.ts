import type { CheckedFrontMatter } from '../../read/front-matter/check-front-matter.ts';
import {
  type ReadFrontMatter,
  readFrontMatter,
} from '../../read/front-matter/read-front-matter.ts';

/** The text of an article's front matter, and what it was parsed to. Plain data. */
export interface KnownFrontMatter {
  readonly head: string;
  readonly says: CheckedFrontMatter;
}

/** Reads the front matter of one article. */
export interface FrontMatterMemory {
  readonly read: ReadFrontMatter;
  /** Whether `known` differs from what the memory was made with. */
  isNew(): boolean;
  known(): KnownFrontMatter | undefined;
}

/** Make a reader that parses front matter only where its text has changed. */
export function rememberFrontMatter(before: KnownFrontMatter | undefined): FrontMatterMemory {
  let known = before;
  return { read, isNew: () => known !== before, known: () => known };

  function read(...[head, path]: Parameters<ReadFrontMatter>): CheckedFrontMatter {
    if (known?.head === head) return known.says;
    known = { head, says: readFrontMatter(head, path) };
    return known.says;
  }
}
