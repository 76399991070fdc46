/** A program that others would use to mend a text. */
export interface Baseline {
  readonly name: string;
  /** Its version; undefined where it is not installed. */
  readonly version: string | undefined;
  /** What it makes of a text; the text itself where it fails. */
  readonly run: (text: string) => Promise<string>;
}
