import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DiagramRenderer, DiagramResult } from '../../src/types/diagram.ts';
import { createTestRenderer } from './support/create-test-renderer.ts';
import { seedDiagrams } from './support/seed-diagrams.ts';

const cacheDir = mkdtempSync(path.join(os.tmpdir(), 'kintsugi-test-'));
const seeds = seedDiagrams();
const requests = seeds.map(({ source, name }) => ({ source, label: name }));
let renderer: DiagramRenderer;
let results: readonly DiagramResult[];

beforeAll(async () => {
  renderer = createTestRenderer({ cacheDir });
  results = await renderer.render(requests);
}, 60_000);

afterAll(async () => {
  await renderer.close();
  rmSync(cacheDir, { recursive: true, force: true });
});

describe('the diagrams of the seed articles', () => {
  test('are all drawn', () => {
    expect(seeds).toHaveLength(56);
    const failed = results.flatMap((result, at) => (result.ok ? [] : [[seeds[at]?.name, result]]));
    expect(failed).toEqual([]);
  });

  test('need no style sheet, no style attribute and no HTML', () => {
    for (const result of results) {
      expect(result.ok && result.svg).not.toMatch(/<style|\sstyle=|\sclass=|<foreignObject|<div/);
    }
  });

  test('carry their label, the placeholder id and a size', () => {
    results.forEach((result, at) => {
      if (!result.ok) throw new Error(result.message);
      expect(result.svg).toMatch(/^<svg [^>]*id="kg-diagram" [^>]*role="img"/);
      expect(result.svg).toContain(`aria-label="${seeds[at]?.name}"`);
      expect(result.width).toBeGreaterThan(50);
      expect(result.height).toBeGreaterThan(50);
    });
  });

  test('are small', () => {
    const sizes = results.map((result) => (result.ok ? result.svg.length : 0));
    expect(Math.max(...sizes)).toBeLessThan(12_000);
  });

  test('come from the cache the second time, without a browser', async () => {
    const cached = createTestRenderer({ cacheDir, executablePath: undefined });
    expect(await cached.render(requests)).toEqual(results);
    await cached.close();
  });
});

test('a label that needs quotes is mended on the drawn copy, and said so', () => {
  const mended = results.filter((result) => result.ok && result.mends.length > 0);
  expect(mended).toHaveLength(1);
  expect(mended[0]).toMatchObject({
    mends: [{ rule: 'diagram-quote-label', line: 3 }, { line: 4 }],
  });
  expect(mended[0]?.ok && mended[0].svg).toContain('Counter.increment()');
});

test('a broken diagram names the line and does not stop the others', async () => {
  const [broken, fine] = await renderer.render([
    { source: '%% a remark\n\nflowchart TD\n  A --> B\n  B --> ]', label: 'broken' },
    { source: 'flowchart TD\n  A --> B', label: 'fine' },
  ]);
  expect(broken).toMatchObject({ ok: false, ruleId: 'diagram-syntax', line: 5 });
  expect(fine).toMatchObject({ ok: true, type: 'flowchart-v2' });
});
