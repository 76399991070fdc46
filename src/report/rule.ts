/** What a message means, for people; Markdown. */
export interface Rule {
  /** Kebab-case, permanent. */
  readonly id: string;
  /** What happened. */
  readonly what: string;
  /** Why it matters, or why it is decided so. */
  readonly why: string;
  /** What to do. */
  readonly mend: string;
}
