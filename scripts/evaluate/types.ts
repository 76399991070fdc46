/** Matches of one metric in one document, as the scorer counts them. */
export interface Overlap {
  readonly tp: number;
  readonly gold: number;
  readonly cand: number;
}

/** A scorer's aggregate: F1 or accuracy by metric. */
export type Aggregate = Readonly<
  Record<string, { readonly f1?: number; readonly accuracy?: number | null }>
>;

/** The scorer is a module that is named on the command line. */
export interface Scorer {
  scoreDoc(gold: string, candidate: string, source?: string): Record<string, unknown>;
  aggregate(documents: readonly Record<string, unknown>[]): Aggregate;
}

/** What became of one document. */
export interface Outcome {
  readonly name: string;
  readonly score: Record<string, unknown>;
  /** Visible characters lost and invented, as the project's own check counts them. */
  readonly lost: number;
  readonly invented: number;
  readonly idempotent: boolean;
  readonly milliseconds: number;
  readonly bytes: number;
}

/** One document to repair and score. */
export interface Task {
  readonly name: string;
  readonly source: string;
  readonly gold: string;
}
