/** What `kintsugi repair` does with the repaired text, by its options. */
export interface RepairGoals {
  /** Folder that the Markdown is written to. */
  readonly out: string | undefined;
  /** Write the Markdown beside its source. */
  readonly write: boolean;
  /** Print what would change, as a patch. */
  readonly diff: boolean;
  /** Print the names of files that would change; exit with 1 where there are some. */
  readonly check: boolean;
  /** File for the report of all edits; `-` is standard output. */
  readonly report: string | undefined;
  /** Decisions with a lower confidence, in [0, 1], are warnings in the report. */
  readonly threshold: number;
  /** Print the Markdown: none of the options above was given, `threshold` aside. */
  readonly toStdout: boolean;
}
