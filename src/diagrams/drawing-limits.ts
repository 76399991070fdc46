/** Time and size that one diagram may take. */
export interface DrawingLimits {
  readonly timeoutMs: number;
  readonly maxEdges: number;
  /** In characters. */
  readonly maxTextSize: number;
  /** Further options of Mermaid, checked by the configuration. @default {} */
  readonly mermaid?: Readonly<Record<string, unknown>>;
}
