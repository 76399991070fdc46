/** An element of the output, already safe; or characters. */
export interface SvgNode {
  readonly tag: string;
  readonly id?: string;
  readonly attrs: Readonly<Record<string, string>>;
  /** Presentation attributes, still on every element that is painted. */
  readonly style: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly children: readonly SvgNode[];
}
