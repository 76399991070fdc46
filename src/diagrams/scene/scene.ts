/**
 * A drawn diagram as plain data, read from the browser: SVG elements, their attributes, and the
 * style they have after all rules, classes and inheritance. Nothing active can be said in it;
 * `sceneToSvg` writes only what its lists allow.
 */
export interface SceneNode {
  readonly tag: string;
  /** Attributes of geometry and reference, as in the source SVG. */
  readonly attrs: Readonly<Record<string, string>>;
  /** Computed style, by CSS property. */
  readonly style: Readonly<Record<string, string>>;
  /** Counts the filled shapes in the order of painting; only for those. */
  readonly shape?: number;
  /** The filled shape on which the middle of this text lies; absent on the bare page. */
  readonly over?: number;
  /** Characters, for the tag `#text`. */
  readonly text?: string;
  readonly children: readonly SceneNode[];
}
