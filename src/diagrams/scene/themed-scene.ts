/** A value in light and in dark. */
export interface Themed {
  readonly light: string;
  readonly dark: string;
}

/** A scene that holds both themes. */
export interface ThemedNode {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly style: Readonly<Record<string, Themed>>;
  readonly text?: string;
  readonly children: readonly ThemedNode[];
}
