/** A mend of one line, tried only where Mermaid rejects the source. */
export interface LineRule {
  readonly rule: string;
  /** What was wrong, for the report. */
  readonly reason: string;
  /** First words of the diagrams that it is for; all when empty. */
  readonly kinds: readonly string[];
  /** @returns The line as it was when there is nothing to mend. */
  readonly mend: (line: string) => string;
}

/** First words of flowcharts. */
export const FLOWCHARTS: readonly string[] = ['graph', 'flowchart', 'flowchart-elk'];
