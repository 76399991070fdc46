import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { activeParts } from './support/active-parts.ts';
import { createTestRenderer } from './support/create-test-renderer.ts';

const folder = path.join(import.meta.dirname, '../fixtures/diagrams/hostile');
const cacheDir = mkdtempSync(path.join(os.tmpdir(), 'kintsugi-test-'));
const renderer = createTestRenderer({
  cacheDir,
  timeoutMs: 3000,
});

/** What cannot be drawn; everything else is drawn without what is active in it. */
const FAILURES: Readonly<Record<string, string>> = {
  'endless-layout': 'diagram-timeout',
  'fifty-thousand-edges': 'diagram-limit',
  'long-text': 'diagram-limit',
};

/** Drawn as they are: their text only looks like markup. */
const HARMLESS = ['entities', 'ids'];

afterAll(async () => {
  await renderer.close();
  rmSync(cacheDir, { recursive: true, force: true });
});

const names = readdirSync(folder).map((file) => file.replace(/\.mmd$/, ''));

test.each(names)('%s', async (name) => {
  const source = readFileSync(path.join(folder, `${name}.mmd`), 'utf8');
  const started = performance.now();
  const [result] = await renderer.render([{ source, label: 'x' }]);
  expect(performance.now() - started).toBeLessThan(20_000);
  if (result?.ok !== true) {
    expect(result?.ruleId).toBe(FAILURES[name] ?? 'diagram-syntax');
    return;
  }
  expect(activeParts(result.svg)).toEqual([]);
  const reported = result.mends.map(({ rule }) => rule).includes('diagram-unsafe');
  expect(reported || HARMLESS.includes(name)).toBe(true);
});

test('the renderer still draws after all of them', async () => {
  const [result] = await renderer.render([{ source: 'flowchart TD\n  A --> B', label: 'x' }]);
  expect(result).toMatchObject({ ok: true });
});
