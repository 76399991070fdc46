import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { diagramData } from '@mermaid-js/examples';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DiagramRenderer, DiagramResult, DrawnDiagram } from '../../src/types/diagram.ts';
import { fonts } from '../../src/util/fonts.ts';
import { activeParts } from './support/active-parts.ts';
import { createTestRenderer } from './support/create-test-renderer.ts';
import { measureLabels } from './support/measure-labels.ts';
import { CHINESE_FONT, readersBrowser } from './support/readers-browser.ts';
import { seedDiagrams } from './support/seed-diagrams.ts';

/** Types whose labels stand in boxes that are made for them. */
const BOXED = ['flowchart-v2', 'classDiagram', 'stateDiagram', 'er', 'sequence'];

const cacheDir = mkdtempSync(path.join(os.tmpdir(), 'kintsugi-test-'));
const seeds = seedDiagrams();
const examples = diagramData.flatMap(({ id, examples }) =>
  examples.map(({ code }, at) => ({ id, name: `${id}-${at}`, source: code })),
);
const sources = [...seeds, ...examples];
const requests = sources.map(({ source, name }) => ({ source, label: name }));
let renderer: DiagramRenderer;
let results: readonly DiagramResult[];
let drawn: readonly DrawnDiagram[];

beforeAll(async () => {
  renderer = createTestRenderer({ cacheDir });
  results = await renderer.render(requests);
  drawn = results.filter((result) => result.ok);
}, 120_000);

afterAll(async () => {
  await renderer.close();
  rmSync(cacheDir, { recursive: true, force: true });
});

test('the seeds and every example of every type of Mermaid are drawn', () => {
  expect(seeds).toHaveLength(56);
  expect(diagramData.length).toBeGreaterThanOrEqual(33);
  const failed = results.flatMap((result, at) => (result.ok ? [] : [[sources[at]?.name, result]]));
  expect(failed).toEqual([]);
});

test('one diagram of the seeds is mended, with the lines', () => {
  const mended = results.slice(0, seeds.length).filter((result) => result.ok && result.mends[0]);
  expect(mended).toHaveLength(1);
  expect(mended[0]).toMatchObject({
    mends: [{ rule: 'diagram-quote-label', line: 3 }, { line: 4 }],
  });
});

test('need no style sheet, no style attribute, no HTML, and hold nothing active', () => {
  expect(drawn.flatMap(({ svg }) => activeParts(svg))).toEqual([]);
});

test('carry the placeholder id, a role, a name and a size', () => {
  for (const { svg, width, height } of drawn) {
    expect(svg).toMatch(/^<svg xmlns="[^"]+" id="kg-diagram" role="(?:img|group)" aria-label/);
    expect(svg).not.toMatch(/NaN|undefined|\bid="(?!kg-diagram)/);
    expect(Math.min(width, height)).toBeGreaterThan(10);
  }
});

test('the seeds are small', () => {
  const sizes = drawn.slice(0, seeds.length).map(({ svg }) => svg.length);
  expect(Math.max(...sizes)).toBeLessThan(12_000);
});

test('come from the cache the second time, without a browser', async () => {
  const cached = createTestRenderer({ cacheDir, browserDir: '/nowhere/at/all' });
  expect(await cached.render(requests)).toEqual(results);
  await cached.close();
});

describe.each([
  ['without a Chinese font', undefined],
  ['with a Chinese font', CHINESE_FONT],
])('in a reader’s browser %s, under a policy that forbids inline styles', (name, chinese) => {
  const isAbsent = name.startsWith('with ') && chinese === undefined;
  test.skipIf(isAbsent).each(['light', 'dark'] as const)(
    'every label lies inside its box in %s',
    async (theme) => {
      const boxed = drawn.filter((_, at) =>
        BOXED.includes(examples[at - seeds.length]?.id ?? BOXED[0] ?? ''),
      );
      const running = await readersBrowser(cacheDir, chinese);
      const font = readFileSync(fonts.text.file).toString('base64');
      const svgs = boxed.map(({ svg }) => svg);
      const labels = await measureLabels(running.browser, svgs, theme, font);
      await running.close();
      expect(labels.length).toBeGreaterThan(350);
      expect(labels.filter(({ overflow }) => overflow > 1)).toEqual([]);
    },
    30_000,
  );
});
