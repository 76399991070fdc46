import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDrawingStore } from '../../../src/diagrams/cache/drawing-store.ts';
import type { StoredDrawing } from '../../../src/diagrams/stored-drawing.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'kintsugi-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const context = { harness: 'h', mermaid: '1', fonts: [], palettes: [], limits: {} };
const failure: StoredDrawing = { ok: false, ruleId: 'diagram-syntax', message: 'Broken.' };

test('a drawing is found again under the same conditions, whichever browser of those made it', async () => {
  await openDrawingStore(folder, context).keep('a', 'second', failure);
  const again = openDrawingStore(folder, { ...context });
  expect(await again.find('a', ['first', 'second'])).toEqual(failure);
  expect(await again.find('b', ['first', 'second'])).toBeUndefined();
  expect(await again.find('a', ['first'])).toBeUndefined();
});

test.each(['harness', 'mermaid', 'fonts', 'palettes', 'limits'])(
  'a drawing made with another value of `%s` is none',
  async (name) => {
    await openDrawingStore(folder, context).keep('a', 'one', failure);
    const other = openDrawingStore(folder, { ...context, [name]: ['other'] });
    expect(await other.find('a', ['one'])).toBeUndefined();
  },
);
