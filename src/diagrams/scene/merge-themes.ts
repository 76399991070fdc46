import type { SceneNode } from './scene.ts';
import type { Themed, ThemedNode } from './themed-scene.ts';

/**
 * Put two drawings of one diagram together: the geometry of the light one, the styles of both.
 *
 * Where the drawings differ in more than style, the light style serves for both; text that
 * would be unreadable then is mended by `makeLegible`.
 */
export function mergeThemes(light: SceneNode, dark: SceneNode): ThemedNode {
  const isSame = light.tag === dark.tag && light.children.length === dark.children.length;
  const other = isSame ? dark : light;
  const { style, children, ...rest } = light;
  return {
    ...rest,
    style: mergeStyles(style, other.style),
    children: children.map((child, at) => mergeThemes(child, other.children[at] ?? child)),
  };
}

function mergeStyles(
  light: Readonly<Record<string, string>>,
  dark: Readonly<Record<string, string>>,
): Record<string, Themed> {
  const merged: Record<string, Themed> = {};
  for (const [name, value] of Object.entries(light)) {
    merged[name] = { light: value, dark: dark[name] ?? value };
  }
  return merged;
}
