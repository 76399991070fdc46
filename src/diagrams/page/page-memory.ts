/** What a page remembers from one drawing to the next. */
export interface PageMemory {
  /** For each diagram type, light style rule → dark style rule. */
  readonly rules: Map<string, Map<string, string>>;
  /** CSS font → height of its ascent. */
  readonly ascents: Map<string, number>;
}
