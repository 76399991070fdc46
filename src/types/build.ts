import type { FilePath } from './brand.ts';
import type { Message } from './message.ts';

/** Told about a build while it runs. */
export interface BuildReporter {
  /** A stage begins; `total` is what there is to do, 0 where that is not known. */
  stage(name: BuildStage, total: number): void;
  /** One more of `total` is done. */
  tick(): void;
  /** Something that a person may want to know now, e.g. that a browser starts. */
  notice(text: string): void;
}

/** The parts of a build, in order, as people see them. */
export type BuildStage = 'config' | 'read' | 'articles' | 'site' | 'pages' | 'write';

/** What a build did. Plain data. */
export interface BuildResult {
  readonly articles: number;
  readonly pages: number;
  readonly diagrams: { readonly drawn: number; readonly failed: number };
  /** Blocks that repair changed. */
  readonly mended: number;
  readonly files: {
    readonly written: number;
    readonly unchanged: number;
    readonly removed: number;
  };
  readonly messages: readonly Message[];
  /** Wall time of each stage, in ms. */
  readonly timings: readonly (readonly [stage: BuildStage, ms: number])[];
  /** The articles that took longest, in ms; only those that were not in the cache. */
  readonly slowest: readonly (readonly [path: FilePath, ms: number])[];
}
