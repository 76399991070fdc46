import { setImmediate as breathe } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { startBrowser } from '../../src/diagrams/browser/start-browser.ts';
import { createDrawingSession, type DrawingSession } from '../../src/diagrams/drawing-session.ts';
import { openPage } from '../../src/diagrams/open-page.ts';

vi.mock('../../src/diagrams/browser/start-browser.ts');
vi.mock('../../src/diagrams/open-page.ts');

const told: string[] = [];
let session: DrawingSession;

beforeEach(() => {
  told.length = 0;
  vi.mocked(startBrowser).mockImplementation(async () => ({
    // Nobody looks at it here.
    browser: {} as Browser,
    choice: { id: 'mock', name: 'Mock', prepare: async () => ({ executablePath: '', env: {} }) },
    close: async () => void told.push('browser closed'),
  }));
  session = createDrawingSession({ browsers: () => [], fontCss: '', notify: () => undefined });
});

test('a page that opens is open before its browser goes', async () => {
  vi.mocked(openPage).mockImplementation(async () => {
    await breathe();
    told.push('page open');
    return {
      draw: () => new Promise(() => undefined),
      check: async () => null,
      close: async () => undefined,
      crashed: new Promise(() => undefined),
    };
  });
  await session.browserId();
  const opening = session.use((page) => page.check('graph TD'), 20_000);
  await Promise.resolve();
  await session.close();
  await opening;
  expect(told).toEqual(['page open', 'browser closed']);
});

test('a page that never opens keeps its browser for a moment only', async () => {
  vi.mocked(openPage).mockReturnValue(new Promise(() => undefined));
  await session.browserId();
  session.use(async () => undefined, 20_000).catch(() => undefined);
  await Promise.resolve();
  await session.close();
  expect(told).toEqual(['browser closed']);
});
