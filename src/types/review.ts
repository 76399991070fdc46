import type { FilePath } from './brand.ts';
import type { Decision } from './decision.ts';
import type { BlockKind, MendedBlock } from './repair.ts';

/** One decision of repair as the preview shows it; lines count in the article's file. */
export interface ReviewBlock extends MendedBlock {
  /** The source lines. */
  readonly source: string;
  /** True where an entry of `NAME.repair.yml` speaks of these lines. */
  readonly decided: boolean;
}

/** What the preview shows about the repair of one article. */
export interface Review {
  /** Names the state of article and decisions: what is decided later must be about the same. */
  readonly key: string;
  readonly locale: 'zh-CN' | 'en';
  /** What the interface calls each kind of block. */
  readonly kinds: Readonly<Record<BlockKind, string>>;
  /** Decisions below are uncertain. */
  readonly threshold: number;
  /** The file that decisions go to. */
  readonly sidecar: FilePath;
  readonly blocks: readonly ReviewBlock[];
  /** What is wrong with the decisions. */
  readonly notices: readonly string[];
}

/** What a person says about lines: what they are, or, without `as`, that repair shall decide. */
export interface ReviewChoice extends Partial<Pick<Decision, 'as' | 'lang' | 'depth'>> {
  /** The state that the person saw. */
  readonly key: string;
  /** 1-based, inclusive, in the article's file. */
  readonly lines: readonly [first: number, last: number];
}
