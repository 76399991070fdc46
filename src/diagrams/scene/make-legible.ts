import { DARK, LIGHT } from '../palettes.ts';
import { blend, type Color, contrast, formatColor, parseColor } from './color.ts';
import type { Themed, ThemedNode } from './themed-scene.ts';

type Theme = keyof Themed;

/** WCAG 2.2, 1.4.3 for text and 1.4.11 for lines. */
const TEXT_CONTRAST = 4.5;
const LINE_CONTRAST = 3;

const PALETTES = { light: LIGHT, dark: DARK } as const;

const PAGE: Themed = { light: LIGHT.background, dark: DARK.background };

const BLACK: Color = { red: 0, green: 0, blue: 0, alpha: 1 };
const WHITE: Color = { red: 255, green: 255, blue: 255, alpha: 1 };

/**
 * Make text stand out from what it lies on, and an author's lines from the page, in both themes.
 *
 * An author who colours a box thinks of one theme; the box keeps its colour in both, and the
 * text on it turns dark or light as it needs. Text that is legible keeps its colour.
 */
export function makeLegible(root: ThemedNode): ThemedNode {
  return { ...root, children: root.children.map((child) => mend(child, undefined)) };
}

/** @param ground Under the text that the node belongs to. */
function mend(node: ThemedNode, ground: Themed | undefined): ThemedNode {
  // A picture has its own ground.
  if (node.tag === 'svg') return node;
  const isText = node.tag === 'text' || node.tag === 'foreignObject';
  const own = isText ? (node.style.ground ?? PAGE) : ground;
  const style = own === undefined ? mendLine(node) : mendText(node.style, own);
  return { ...node, style, children: node.children.map((child) => mend(child, own)) };
}

function mendText(style: ThemedNode['style'], ground: Themed): ThemedNode['style'] {
  const mended: Record<string, Themed> = { ...style };
  for (const name of ['fill', 'color']) {
    const ink = style[name];
    if (ink === undefined) continue;
    const light = readable(ink.light, ground.light, 'light');
    mended[name] = { light, dark: readable(ink.dark, ground.dark, 'dark') };
  }
  return mended;
}

function readable(value: string, ground: string, theme: Theme): string {
  const text = parseColor(value);
  const page = parseColor(PALETTES[theme].background);
  const under = parseColor(ground);
  if (text === undefined || page === undefined || under === undefined) return value;
  const opaque = blend(under, page);
  if (contrast(blend(text, opaque), opaque) >= TEXT_CONTRAST) return value;
  const inks = [LIGHT, DARK].map((palette) => parseColor(palette.textColor) ?? BLACK);
  // On any ground black or white has a contrast of 4.58 or more.
  const best = [...inks, BLACK].find((ink) => contrast(ink, opaque) >= TEXT_CONTRAST) ?? WHITE;
  return formatColor(best);
}

/** Only an author's colour is the same in both themes; the palettes' own need no mending. */
function mendLine(node: ThemedNode): ThemedNode['style'] {
  const { fill, stroke } = node.style;
  const isLine = stroke !== undefined && fill?.light === 'none' && stroke.light === stroke.dark;
  if (!isLine) return node.style;
  const light = visible(stroke.light, 'light');
  return { ...node.style, stroke: { light, dark: visible(stroke.dark, 'dark') } };
}

/** Keeps the hue: mixes in black or white until the line shows. */
function visible(value: string, theme: Theme): string {
  const line = parseColor(value);
  const page = parseColor(PALETTES[theme].background);
  if (line === undefined || page === undefined || line.alpha < 1) return value;
  const target = theme === 'light' ? BLACK : WHITE;
  for (let part = 0; part <= 1; part += 0.1) {
    const mixed = blend({ ...target, alpha: part }, line);
    if (contrast(mixed, page) >= LINE_CONTRAST) return part === 0 ? value : formatColor(mixed);
  }
  return value;
}
