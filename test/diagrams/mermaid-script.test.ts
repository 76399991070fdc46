import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowsers } from '../../src/diagrams/browser/find-browsers.ts';
import { type RunningBrowser, startBrowser } from '../../src/diagrams/browser/start-browser.ts';
import { mermaidConfig } from '../../src/diagrams/mermaid-config.ts';
import { mermaidScript } from '../../src/diagrams/mermaid-script.ts';
import { LIGHT } from '../../src/diagrams/palettes.ts';

const config = mermaidConfig(LIGHT, { timeoutMs: 0, maxEdges: 500, maxTextSize: 50_000 }, 'own');
const published: string = readFileSync('node_modules/mermaid/dist/mermaid.min.js', 'utf8');
let running: RunningBrowser;

beforeAll(async () => {
  const choices = findBrowsers(undefined, path.resolve('node_modules/.cache/kintsugi'));
  running = await startBrowser(choices, () => undefined);
}, 60_000);

afterAll(() => running.close());

/** Mermaid's configuration as JSON, which keeps the order of its keys. */
async function configurationOf(script: string, before: string): Promise<string> {
  const page = await running.browser.newPage();
  await page.evaluate(script);
  return page.evaluate(
    `mermaid.initialize(${JSON.stringify({ ...config, flowchart: { list: [1, 1, 2], no: null } })});
    ${before};
    JSON.stringify(mermaid.mermaidAPI.getConfig())`,
  ) as Promise<string>;
}

test.each([
  ['as it is', ''],
  [
    'whatever was done to a copy',
    `const copy = mermaid.mermaidAPI.getConfig();
    copy.themeVariables.background = 'red';
    copy.themeVariables = {};
    copy.flowchart.padding = -1`,
  ],
])('the configuration is copied as Mermaid copies it, %s', async (_, before) => {
  const script = await mermaidScript();
  expect(script).toMatch(/\(copy=>\(\)=>copy\([\w$]+\)\)\(function copyConfig\(/);
  const ours = await configurationOf(script, before);
  expect(ours).toContain('"themeVariables":{');
  expect(ours).toBe(await configurationOf(published, before));
});
