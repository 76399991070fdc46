/** What is to become of repaired text. */
export interface RepairGoals {
  /** Folder for the Markdown. */
  readonly out: string | undefined;
  /** Write the Markdown beside its source. */
  readonly write: boolean;
  /** Show what would change. */
  readonly diff: boolean;
  /** Name what would change, and fail. */
  readonly check: boolean;
  /** File for all edits; `-` is standard output. */
  readonly report: string | undefined;
  /** Decisions below are warnings of the report. */
  readonly threshold: number;
  /** Nothing of this was said: the Markdown goes to standard output. */
  readonly isUnsaid: boolean;
}
