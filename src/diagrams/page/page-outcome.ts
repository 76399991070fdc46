import type { SceneNode } from '../scene/scene.ts';

/** What the page hands back for one drawing: plain data. */
export type PageOutcome =
  | { readonly light: SceneNode; readonly dark: SceneNode; readonly type: string }
  | { readonly error: PageError };

/** What Mermaid said. */
export interface PageError {
  readonly name: string;
  readonly message: string;
  /** 1-based, in the text that Mermaid parsed: without front matter and comments. */
  readonly line?: number;
}
