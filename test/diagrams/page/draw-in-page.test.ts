import path from 'node:path';
import { diagramData } from '@mermaid-js/examples';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowsers } from '../../../src/diagrams/browser/find-browsers.ts';
import { type RunningBrowser, startBrowser } from '../../../src/diagrams/browser/start-browser.ts';
import { fontCss } from '../../../src/diagrams/fonts/font-css.ts';
import { mermaidConfig } from '../../../src/diagrams/mermaid-config.ts';
import { type DrawingPage, openPage } from '../../../src/diagrams/open-page.ts';
import { DARK, LIGHT } from '../../../src/diagrams/palettes.ts';
import { STYLED_TYPES } from '../../../src/diagrams/styled-types.ts';
import { fonts } from '../../../src/util/fonts.ts';

const limits = { timeoutMs: 10_000, maxEdges: 500, maxTextSize: 50_000 };
const light = mermaidConfig(LIGHT, limits, 'own');
const dark = mermaidConfig(DARK, limits, 'own');
let running: RunningBrowser;
let quick: DrawingPage;
let complete: DrawingPage;

beforeAll(async () => {
  const choices = findBrowsers(undefined, path.resolve('node_modules/.cache/kintsugi'));
  running = await startBrowser(choices, () => undefined);
  const css = fontCss([fonts.text, fonts.code]);
  quick = await openPage(running.browser, css);
  complete = await openPage(running.browser, css);
}, 60_000);

afterAll(() => running.close());

const CASES = [
  ...diagramData
    .filter(({ id }) => STYLED_TYPES.includes(id))
    .map(({ id, examples }) => ({ name: id, source: examples.at(-1)?.code ?? '' })),
  {
    name: 'actors',
    source: 'sequenceDiagram\n  autonumber\n  actor A\n  A->>B: x\n  loop y\n  B-->>A: z\n  end',
  },
  {
    name: 'shapes',
    source: 'flowchart LR\n  A@{shape: doc} --> B@{shape: lean-r} --> C@{shape: f-circ}',
  },
  { name: 'classes', source: 'flowchart LR\n  A:::x --> B\n  classDef x fill:#f96,color:#000' },
];

test('one layout with two style sheets gives what two complete drawings give', async () => {
  for (const { name, source } of CASES) {
    const once = await quick.draw(source, { light, dark, styledTypes: STYLED_TYPES });
    const twice = await complete.draw(source, { light, dark, styledTypes: [] });
    expect(once, name).toEqual(twice);
  }
}, 60_000);
