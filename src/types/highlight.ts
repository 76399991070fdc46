/** A block of code to colour. */
export interface HighlightRequest {
  readonly code: string;
  /** As the info string names it. */
  readonly lang: string;
  /** The info string after the language: `{1,3-5}` marks lines, `/word/` words. */
  readonly meta: string;
}

/**
 * Colours code with classes, never with inline styles. One for the build.
 *
 * In code that is numbered or marked, lines are `<span class="line">`; marked ones also have `highlighted`, `diff add`,
 * `diff remove`, `focused`, `error` or `warning`.
 */
export interface Highlighter {
  /** The language after aliases; `text` where it is not known. */
  resolve(lang: string): string;
  /** Load what `langs` need; loaded ones cost nothing. */
  load(langs: readonly string[]): Promise<void>;
  /** The inner HTML of `<code>`. Never throws: what cannot be coloured is escaped text. */
  highlight(request: HighlightRequest): string;
  /** Rules for the classes, light and dark by `light-dark()`. */
  css(): string;
}
