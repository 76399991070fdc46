import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderMermaid } from '@mermaid-js/mermaid-cli';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowsers } from '../../src/diagrams/browser/find-browsers.ts';
import { type RunningBrowser, startBrowser } from '../../src/diagrams/browser/start-browser.ts';
import { exportDiagram } from '../../src/diagrams/export-diagram.ts';
import { fontCss } from '../../src/diagrams/fonts/font-css.ts';
import { mermaidConfig } from '../../src/diagrams/mermaid-config.ts';
import { LIGHT } from '../../src/diagrams/palettes.ts';
import { fonts } from '../../src/util/fonts.ts';
import { createTestRenderer } from './support/create-test-renderer.ts';
import { locateLabels } from './support/locate-labels.ts';
import { seedDiagrams } from './support/seed-diagrams.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'kintsugi-test-'));
const limits = { maxEdges: 500, maxTextSize: 50_000 };
const renderer = createTestRenderer({ cacheDir: folder });
let running: RunningBrowser;

beforeAll(async () => {
  const choices = findBrowsers(undefined, path.resolve('node_modules/.cache/kintsugi'));
  running = await startBrowser(choices, () => undefined, 'system');
}, 60_000);

afterAll(async () => {
  await renderer.close();
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

const SAMPLE = [
  ...seedDiagrams().slice(10, 11),
  {
    name: 'sequence',
    source: 'sequenceDiagram\n  Alice->>Bob: 你好 Bob\n  Note right of Bob: think',
  },
  { name: 'pie', source: 'pie title 占比\n  "甲" : 3\n  "B" : 4' },
];

/** The reference: mermaid-cli with the same settings and the same fonts. */
async function reference(source: string): Promise<string> {
  const css = path.join(folder, 'fonts.css');
  writeFileSync(css, fontCss([fonts.text, fonts.code]));
  const { data } = await renderMermaid(running.browser, source, 'svg', {
    mermaidConfig: mermaidConfig(LIGHT, { ...limits, timeoutMs: 0 }, 'own'),
    customFontCSS: [{ cssUrl: pathToFileURL(css) }],
    fontEmbed: false,
    viewport: { width: 1016, height: 800 },
  });
  return new TextDecoder().decode(data);
}

test.each(SAMPLE)(
  '$name: labels stand where mermaid-cli puts them',
  async ({ source }) => {
    const [ours] = await renderer.render([{ source, label: 'x' }]);
    if (ours?.ok !== true) throw new Error(ours?.message);
    const [expected, found] = await locateLabels(running.browser, [
      await reference(source),
      ours.svg,
    ]);
    expect(found?.map(({ text }) => text)).toEqual(expected?.map(({ text }) => text));
    for (const [at, label] of (expected ?? []).entries()) {
      expect(Math.abs(label.x - (found?.[at]?.x ?? 0)), `${label.text} across`).toBeLessThan(2);
      expect(Math.abs(label.y - (found?.[at]?.y ?? 0)), `${label.text} down`).toBeLessThan(3);
    }
  },
  30_000,
);

describe('a diagram as a file of its own', () => {
  const source = 'flowchart LR\n  A[甲] --> B[乙]';

  test.each([
    ['png', '\x89PNG'],
    ['pdf', '%PDF'],
    ['svg', '<svg'],
  ] as const)('%s', async (format, start) => {
    const bytes = await exportDiagram(running.browser, source, format, {
      ...limits,
      theme: 'dark',
    });
    expect(Buffer.from(bytes).subarray(0, 4).toString('latin1')).toBe(start);
    expect(bytes.length).toBeGreaterThan(1000);
  });
});
