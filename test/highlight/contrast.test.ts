import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withContrast } from '../../src/highlight/contrast.ts';

/** The contrast of two colours `#rrggbb`, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrastOf(...colors: readonly [string, string]): number {
  const [dark = 0, light = 0] = colors
    .map((color) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

// The lightest grey that can be read on white is #767676.
test.each([
  ['#767676', '#ffffff', '#767676'],
  ['#777777', '#ffffff', '#767676'],
  ['#777', '#fff', '#767676'],
  ['#777f', '#ffff', '#767676'],
  ['#77777780', '#ffffff', '#767676'],
  ['#ffffff', '#ffffff', '#757575'],
  ['#000', '#ffffff', '#000000'],
  ['#ffffff', '#000000', '#ffffff'],
  ['#767676', '#000000', '#767676'],
])('%s on %s becomes %s', (color, background, expected) => {
  expect(withContrast(color, background)).toBe(expected);
});

const color: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('every colour can be read on every background, and is kept where it could be', () => {
  fc.assert(
    fc.property(color, color, (text, background) => {
      const moved = withContrast(text, background);
      if (contrastOf(text, background) >= 4.5) expect(moved).toBe(text);
      else expect(contrastOf(moved, background)).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 1000 },
  );
});

test('what is asked for decides', () => {
  expect(contrastOf(withContrast('#808080', '#ffffff', 7), '#ffffff')).toBeGreaterThanOrEqual(7);
  expect(withContrast('#808080', '#ffffff', 3)).toBe('#808080');
});
