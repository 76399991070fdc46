/**
 * A drawn diagram as plain data, read from the browser: SVG elements, their attributes, and the
 * style they have after all rules, classes and inheritance. Nothing active can be said in it;
 * `sceneToSvg` writes only what its lists allow.
 */
export interface SceneNode {
  readonly tag: string;
  /** Attributes of geometry and reference, as in the source SVG. */
  readonly attrs: Readonly<Record<string, string>>;
  /** Computed style, by CSS property; for text also its `ground`, the fill on which it lies. */
  readonly style: Readonly<Record<string, string>>;
  /** Characters, for the tag `#text`. */
  readonly text?: string;
  readonly children: readonly SceneNode[];
}
