import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { BrowserChoice } from '../../src/diagrams/browser/browser-choice.ts';
import { findBrowsers } from '../../src/diagrams/browser/find-browsers.ts';
import { createDrawingSession } from '../../src/diagrams/drawing-session.ts';

const started: string[] = [];
/** How often a start prepares: twice where a user has no namespaces, without the sandbox then. */
let perStart = 0;

/** The project's browsers; each preparation of one is counted. */
function browsers(): BrowserChoice[] {
  return findBrowsers(undefined, path.resolve('node_modules/.cache/kintsugi')).map((choice) => ({
    ...choice,
    prepare: (fonts) => {
      started.push(choice.id);
      return choice.prepare(fonts);
    },
  }));
}

const session = createDrawingSession({ browsers, fontCss: '', notify: () => undefined });
const check = () => session.use((page) => page.check('graph TD\n A --> B'), 20_000);

afterAll(() => session.close());

test('nothing starts before the first use; then one browser serves all', async () => {
  expect(started).toEqual([]);
  expect(await check()).toBeNull();
  perStart = started.length;
  expect(perStart).toBeGreaterThan(0);
  expect(await check()).toBeNull();
  expect(started).toHaveLength(perStart);
});

test('a page that hangs is replaced, in the same browser', async () => {
  expect(await session.use(() => new Promise<never>(() => undefined), 50)).toBe('timeout');
  expect(await check()).toBeNull();
  expect(started).toHaveLength(perStart);
});

test('after a crash another browser starts', async () => {
  expect(await session.use(() => Promise.reject(new Error('Target closed')), 5000)).toBe('crash');
  expect(await check()).toBeNull();
  expect(started).toHaveLength(2 * perStart);
});

test('closed while its browser starts, it neither works nor starts another', async () => {
  const closed = createDrawingSession({ browsers, fontCss: '', notify: () => undefined });
  const work = vi.fn(async () => undefined);
  const using = closed.use(work, 20_000);
  const refused = expect(using).rejects.toThrow('The session is closed');
  await closed.close();
  await closed.close();
  await refused;
  const before = started.length;
  await expect(closed.use(work, 20_000)).rejects.toThrow('The session is closed');
  expect(started).toHaveLength(before);
  expect(work).not.toHaveBeenCalled();
});
