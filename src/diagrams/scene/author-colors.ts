import { formatColor, parseColor } from './color.ts';

/** `#fff`, `#ff9966`, not `#35;` (an entity). */
const HEX = /#(?:[0-9a-f]{6}|[0-9a-f]{3})\b(?!;)/gi;

/** `rgb(255, 0,0)` */
const RGB = /rgb\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)/gi;

/** The greys among CSS's colour names. */
const GREYS: Readonly<Record<string, string>> = {
  black: '#000',
  white: '#fff',
  snow: '#fffafa',
  whitesmoke: '#f5f5f5',
  gainsboro: '#dcdcdc',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  silver: '#c0c0c0',
  darkgray: '#a9a9a9',
  darkgrey: '#a9a9a9',
  gray: '#808080',
  grey: '#808080',
  dimgray: '#696969',
  dimgrey: '#696969',
};

const NAMES = new RegExp(`\\b(?:${Object.keys(GREYS).join('|')})\\b`, 'gi');

/** Greys that the author of a diagram wrote, as `formatColor` spells them. */
export function authorColors(source: string): ReadonlySet<string> {
  const hex = [...source.matchAll(HEX)].map(([value]) => value);
  const rgb = [...source.matchAll(RGB)].map(
    ([, red, green, blue]) => `rgb(${red}, ${green}, ${blue})`,
  );
  const names = [...source.matchAll(NAMES)].map(([name]) => GREYS[name.toLowerCase()] ?? '');
  const colors = [...hex, ...rgb, ...names].map(parseColor);
  return new Set(colors.flatMap((color) => (color === undefined ? [] : [formatColor(color)])));
}
