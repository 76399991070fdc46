/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowsers } from '../../src/diagrams/browser/find-browsers.ts';
import { type RunningBrowser, startBrowser } from '../../src/diagrams/browser/start-browser.ts';
import { fontCss } from '../../src/diagrams/fonts/font-css.ts';
import { DIAGRAM_FONT_FAMILY, MEASURED_FONT_FAMILY } from '../../src/diagrams/fonts/font-family.ts';
import { DARK, LIGHT } from '../../src/diagrams/palettes.ts';
import { fonts } from '../../src/util/fonts.ts';

let running: RunningBrowser;
let widths: Readonly<Record<string, number>>;

const TEXTS = [
  '主程序',
  'あア',
  '한글',
  '𠮷',
  '“”',
  '→',
  '①',
  '≤',
  '…',
  '🚀',
  '✅',
  '👩‍💻',
  'Go',
  'é',
  'Ж',
  '中a中',
  '中中',
  'a',
];

beforeAll(async () => {
  const choices = findBrowsers(undefined, path.resolve('node_modules/.cache/kintsugi'));
  running = await startBrowser(choices, () => undefined);
  const page = await running.browser.newPage();
  const css = `${fontCss([fonts.text, fonts.code])}span{font:100px ${MEASURED_FONT_FAMILY}}`;
  const spans = TEXTS.map((text) => `<span>${text}</span><br>`).join('');
  await page.setContent(`<meta charset="utf-8"><style>${css}</style>${spans}`);
  widths = await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
    const spans = [...document.querySelectorAll('span')];
    return Object.fromEntries(
      spans.map((span) => [span.textContent, span.getBoundingClientRect().width / 100]),
    );
  });
}, 60_000);

afterAll(() => running.close());

test('on a machine without fonts, text is as wide as a reader sees it, in em', () => {
  expect(widths).toMatchObject({ 主程序: 3, あア: 2, 한글: 2, 𠮷: 1 });
  expect(widths).toMatchObject({ '“”': 2, '→': 1, '①': 1, '≤': 1, '…': 1 });
  expect(widths['🚀']).toBeCloseTo(1.3);
  expect(widths['✅']).toBeCloseTo(1.3);
  expect(widths.Go).toBeLessThan(1.5);
  expect(widths.é).toBeGreaterThan(0.4);
  expect(widths.Ж).toBeGreaterThan(0.4);
});

test('the families are those of the page’s text', () => {
  const tokens = readFileSync(
    new URL('../../templates/styles/tokens.css', import.meta.url),
    'utf8',
  );
  const list = (name: string) => new RegExp(`--${name}:([^;]*);`).exec(tokens)?.[1] ?? '';
  const page = list('text')
    .replace('var(--latin)', list('latin'))
    .replace('var(--han)', list('han'));
  const families = (text: string) =>
    text.split(',').map((name) => name.trim().replace(/["']/g, ''));
  expect(families(DIAGRAM_FONT_FAMILY)).toEqual(families(page));
});

test('paper and ink are those of the page', () => {
  const tokens = readFileSync(
    new URL('../../templates/styles/tokens.css', import.meta.url),
    'utf8',
  );
  expect(tokens).toContain(`--paper: light-dark(${LIGHT.background}, ${DARK.background})`);
  expect(tokens).toContain(`--ink: light-dark(${LIGHT.textColor}, ${DARK.textColor})`);
});

test('Chinese and Latin stand apart as on the page', () => {
  const base = readFileSync(new URL('../../templates/styles/base.css', import.meta.url), 'utf8');
  expect(base).toContain('text-autospace: normal');
  expect(widths.中a中).toBeGreaterThan((widths.中中 ?? 0) + (widths.a ?? 0) + 0.2);
});
