import path from 'node:path';
import { findBrowsers } from '../../../src/diagrams/browser/find-browsers.ts';
import { startBrowser } from '../../../src/diagrams/browser/start-browser.ts';

// A process of its own: starts a browser, keeps its page busy, says the browser's id and waits.
const choices = findBrowsers(undefined, path.resolve('node_modules/.cache/kintsugi'));
const running = await startBrowser(choices, () => undefined);
const page = await running.browser.newPage();
if (process.argv[2] === 'close') {
  await running.close();
} else {
  page.evaluate('for (;;) {}').catch(() => undefined);
  console.log(running.browser.process()?.pid);
}
