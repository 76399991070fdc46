/** A colour of sRGB; channels 0–255, alpha 0–1. */
export interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** `rgb(255, 255, 255)`, `rgba(0, 0, 0, 0.5)`: all that computed styles hold. */
const RGB = /^rgba?\((\d+(?:\.\d+)?), (\d+(?:\.\d+)?), (\d+(?:\.\d+)?)(?:, (\d+(?:\.\d+)?))?\)$/;

/** `#fff`, `#ffffff`. */
const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** @returns `undefined` for anything but `rgb()`, `rgba()` and hexadecimal colours. */
export function parseColor(value: string): Color | undefined {
  const match = RGB.exec(value);
  if (match !== null) {
    const [, red, green, blue, alpha = '1'] = match;
    return { red: Number(red), green: Number(green), blue: Number(blue), alpha: Number(alpha) };
  }
  return HEX.test(value) ? parseHex(value.slice(1)) : undefined;
}

function parseHex(digits: string): Color {
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const channel = (at: number) => Number.parseInt(full.slice(at, at + 2), 16);
  return { red: channel(0), green: channel(2), blue: channel(4), alpha: 1 };
}

/** The shortest spelling: `#fff`, `#b8860b`, `#00000080`. */
export function formatColor({ red, green, blue, alpha }: Color): string {
  const channels = [red, green, blue, ...(alpha < 1 ? [alpha * 255] : [])];
  const hex = channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('');
  return `#${/^(?:(.)\1)+$/.test(hex) ? hex.replace(/(.)\1/g, '$1') : hex}`;
}

/** Contrast of two opaque colours, 1–21. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Color, other: Color): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance({ red, green, blue }: Color): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** `top` seen over an opaque ground. */
export function blend(top: Color, ground: Color): Color {
  const mix = (over: number, under: number) => over * top.alpha + under * (1 - top.alpha);
  return {
    red: mix(top.red, ground.red),
    green: mix(top.green, ground.green),
    blue: mix(top.blue, ground.blue),
    alpha: 1,
  };
}
