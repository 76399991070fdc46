import type { PairTheme } from '../util/pair-theme.ts';
import { withContrast } from './contrast.ts';
import { pigments } from './pigments.ts';

/** Bits of a token's metadata as vscode-textmate packs them. */
const FOREGROUND_SHIFT = 15;
const FOREGROUND_MASK = 0b1_1111_1111;
const FONT_STYLE_SHIFT = 11;
const FONT_STYLE_MASK = 0b1111;

const FONT_STYLES = [
  [1, 'font-style:italic'],
  [2, 'font-weight:700'],
  [4, 'text-decoration:underline'],
  [8, 'text-decoration:line-through'],
] as const;

/**
 * The classes of a token: `k` and the number of its pair of colours, `f` and each bit of its style.
 *
 * @param color `#00000n` of the pair theme; undefined is the text colour.
 * @param fontStyle Bits: 1 italic, 2 bold, 4 underline, 8 strikethrough.
 * @returns Empty for plain text.
 */
export function tokenClass(color: string | undefined, fontStyle: number): string {
  const number = color === undefined ? 1 : Number.parseInt(color.slice(1), 16);
  const styles = FONT_STYLES.filter(([bit]) => (fontStyle & bit) !== 0).map(([bit]) => `f${bit}`);
  return [...(number > 1 ? [`k${number.toString(36)}`] : []), ...styles].join(' ');
}

/** The class of a token from its metadata, by `colorMap` of the pair theme. */
export function metadataClass(metadata: number, colorMap: readonly string[]): string {
  const color = colorMap[(metadata >>> FOREGROUND_SHIFT) & FOREGROUND_MASK];
  return tokenClass(color, (metadata >>> FONT_STYLE_SHIFT) & FONT_STYLE_MASK);
}

/** Grounds that code may stand on: the ordinary one and marked lines. */
export interface CodeGrounds {
  readonly light: string;
  readonly dark: string;
}

/**
 * Rules for the classes, each colour readable on its ground. Plain text has the theme's colour.
 *
 *     .k3{color:light-dark(#cf222e,#ff7b72)}
 */
export function tokenCss({ pairs }: PairTheme, grounds: CodeGrounds): string {
  const colors = pairs.map((pair, index) => {
    const [light, dark] = pigments[pair[0].toLowerCase()] ?? pair;
    const value = `light-dark(${withContrast(light, grounds.light)},${withContrast(dark, grounds.dark)})`;
    return `.k${(index + 1).toString(36)}{color:${value}}`;
  });
  const styles = FONT_STYLES.map(([bit, rule]) => `.f${bit}{${rule}}`);
  // Two lines of a text are one property.
  const both = '.f4.f8{text-decoration:underline line-through}';
  return `${[...colors.slice(1), ...styles, both].join('\n')}\n`;
}
