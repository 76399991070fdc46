import { DARK, LIGHT } from '../palettes.ts';
import { blend, type Color, formatColor, parseColor } from './color.ts';
import type { Themed, ThemedNode } from './themed-scene.ts';

/** Channels of a grey differ by no more than this. */
const GREY_SPREAD = 12;

const PAINTS = ['fill', 'stroke', 'stop-color', 'ground'];

/**
 * Turn the greys that Mermaid has no theme variable for: its black becomes ink, its white paper,
 * in each theme.
 *
 * Only a grey that is the same in both drawings comes from Mermaid's code or from the author, and
 * the author's stay. Pictures (nested `svg` elements) keep theirs too.
 *
 * @param authors Colours that the source names, as `formatColor` spells them.
 */
export function adaptNeutrals(node: ThemedNode, authors: ReadonlySet<string>): ThemedNode {
  return {
    ...node,
    style: adaptStyle(node.style, authors),
    children: node.children.map((child) =>
      child.tag === 'svg' ? child : adaptNeutrals(child, authors),
    ),
  };
}

function adaptStyle(
  style: ThemedNode['style'],
  authors: ReadonlySet<string>,
): Record<string, Themed> {
  const adapted: Record<string, Themed> = { ...style };
  for (const name of PAINTS) {
    const value = style[name];
    const color = value?.light === value?.dark ? parseColor(value?.light ?? '') : undefined;
    if (color === undefined || !isGrey(color) || authors.has(formatColor(color))) continue;
    adapted[name] = { light: turn(color, LIGHT), dark: turn(color, DARK) };
  }
  return adapted;
}

function isGrey({ red, green, blue, alpha }: Color): boolean {
  return alpha > 0 && Math.max(red, green, blue) - Math.min(red, green, blue) <= GREY_SPREAD;
}

function turn({ green, alpha }: Color, palette: typeof LIGHT): string {
  const ink = parseColor(palette.textColor);
  const paper = parseColor(palette.background);
  if (ink === undefined || paper === undefined) throw new Error('A palette without ink or paper');
  const { red, green: middle, blue } = blend({ ...paper, alpha: green / 255 }, ink);
  return formatColor({ red, green: middle, blue, alpha });
}
