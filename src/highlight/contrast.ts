/**
 * Move a colour towards black or white until it can be read on a background.
 *
 * @param color `#rgb`, `#rrggbb`; an alpha channel is dropped.
 * @param background The same.
 * @param ratio Least contrast by WCAG.
 * @returns `#rrggbb`; the colour itself where it is fine already.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function withContrast(color: string, background: string, ratio = 4.5): string {
  const start = parse(color);
  const ground = parse(background);
  const target = luminance(ground) > 0.18 ? [0, 0, 0] : [255, 255, 255];
  for (let step = 0; step <= 100; step++) {
    const mixed = start.map((value, i) =>
      Math.round(value + ((target[i] ?? 0) - value) * (step / 100)),
    );
    if (contrast(mixed, ground) >= ratio) return toHex(mixed);
  }
  return toHex(target);
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function parse(color: string): number[] {
  const hex = color.replace('#', '');
  const full = hex.length <= 4 ? [...hex].map((digit) => digit + digit).join('') : hex;
  return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16) || 0);
}

function toHex(color: readonly number[]): string {
  return `#${color.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
