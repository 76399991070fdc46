import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { DiagramResult } from '../../src/types/diagram.ts';
import { createTestRenderer } from './support/create-test-renderer.ts';
import { svgLabels } from './support/svg-labels.ts';

const cacheDir = mkdtempSync(path.join(os.tmpdir(), 'kintsugi-test-'));
const renderer = createTestRenderer({ cacheDir });
const FINE = 'flowchart TD\n  A --> B';

afterAll(async () => {
  await renderer.close();
  rmSync(cacheDir, { recursive: true, force: true });
});

function svgOf(result: DiagramResult | undefined): string {
  if (result?.ok !== true) throw new Error(result?.message ?? 'nothing');
  return result.svg;
}

test('results come in order; a broken diagram names its line and stops no other', async () => {
  const [broken, fine, again] = await renderer.render([
    { source: '%% a remark\n\nflowchart TD\n  A --> B\n  B --> ]', label: 'broken' },
    { source: FINE, label: 'fine' },
    { source: FINE, label: 'named otherwise' },
  ]);
  expect(broken).toMatchObject({ ok: false, ruleId: 'diagram-syntax', line: 5 });
  expect(broken).toMatchObject({ message: expect.stringMatching(/line 5/) });
  expect(fine).toMatchObject({ ok: true, type: 'flowchart-v2' });
  expect(svgOf(again)).toBe(svgOf(fine).replace('"fine"', '"named otherwise"'));
});

test.each([
  ['front matter', '---\ntitle: T\n---\nflowchart TD\n  A --> ]', 5],
  ['a directive', '%%{init: {"theme": "dark"}}%%\nflowchart TD\n  A --> ]', 3],
  ['comments', 'flowchart TD\n  %% one\n  %% two\n  A --> ]', 4],
  ['Windows line ends', 'flowchart TD\r\n  A --> B\r\n  B --> ]', 3],
])('the line of an error counts %s', async (_, source, line) => {
  const [result] = await renderer.render([{ source, label: 'x' }]);
  expect(result).toMatchObject({ ok: false, line });
});

describe('the accessible name', () => {
  test('comes from the diagram where it has one', async () => {
    const source = 'flowchart TD\n  accTitle: Two steps\n  accDescr: A then B\n  A --> B';
    const [result] = await renderer.render([{ source, label: 'Heading' }]);
    const svg = svgOf(result);
    expect(svg).toContain('<title id="kg-diagram-title">Two steps</title>');
    expect(svg).toContain('<desc id="kg-diagram-desc">A then B</desc>');
    expect(svg).toContain('aria-labelledby="kg-diagram-title" aria-describedby="kg-diagram-desc"');
    expect(svg).not.toContain('Heading');
  });

  test('is the label otherwise, escaped', async () => {
    const [result] = await renderer.render([{ source: FINE, label: '"<b>&$1' }]);
    expect(svgOf(result)).toContain('aria-label="&#34;&#60;b&#62;&#38;$1"');
  });
});

describe('an author’s colours', () => {
  test('stay in both themes, with text that is legible on them', async () => {
    const source = 'flowchart TD\n  A[甲] --> B[乙]\n  style A fill:#f9f\n  style B fill:#003';
    const svg = svgOf((await renderer.render([{ source, label: 'x' }]))[0]);
    expect(svg).toContain('fill="#f9f"');
    expect(svg).toContain('fill="#003"');
    expect(svg).toMatch(/fill="#26231d"[^>]*><text[^>]*>甲/);
    expect(svg).toMatch(/fill="#e6e0d3"[^>]*><text[^>]*>乙/);
  });

  test('of lines are lightened or darkened until they show', async () => {
    const source = 'flowchart TD\n  A --> B\n  linkStyle 0 stroke:#000080';
    const svg = svgOf((await renderer.render([{ source, label: 'x' }]))[0]);
    expect(svg).toMatch(/stroke="light-dark\(#000080,#[0-9a-f]+\)"/);
  });

  test.each([
    '%%{init: {"theme":"forest","themeVariables":{"primaryColor":"#ffcc00","fontFamily":"Comic Sans"}}}%%',
    "%%{init: {'themeVariables':{'primaryColor':'#ffcc00','fontFamily':'Comic Sans'}}}%%",
    '---\nconfig:\n  theme: forest\n  themeVariables:\n    primaryColor: "#ffcc00"\n---',
  ])('in `themeVariables` are used; the theme and its font stay the site’s: %s', async (init) => {
    const svg = svgOf((await renderer.render([{ source: `${init}\n${FINE}`, label: 'x' }]))[0]);
    expect(svg).toContain('#fc0');
    expect(svg).not.toMatch(/cde498|Comic/);
  });
});

test('the bytes do not depend on the order or the process', async () => {
  const sources = [
    FINE,
    'sequenceDiagram\n  actor A\n  A->>B: hi',
    'gitGraph\n  commit\n  branch x\n  commit',
    'mindmap\n  root((a))\n    b\n    c',
    'classDiagram\n  A <|-- B',
    'stateDiagram-v2\n  state X {\n    a --> b\n  }\n  [*] --> X',
  ].map((source) => ({ source, label: 'x' }));
  const other = createTestRenderer({ cacheDir: mkdtempSync(path.join(cacheDir, 'other-')) });
  const there = await renderer.render(sources);
  const back = await other.render(sources.toReversed());
  await other.close();
  expect(back.toReversed()).toEqual(there);
});

test('a damaged cache entry is drawn again', async () => {
  const folder = mkdtempSync(path.join(cacheDir, 'damaged-'));
  const first = createTestRenderer({ cacheDir: folder });
  const [before] = await first.render([{ source: FINE, label: 'x' }]);
  await first.close();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const entry = path.join(folder, files.find((file) => file.endsWith('.json')) ?? '');
  writeFileSync(entry, readFileSync(entry, 'utf8').replace('kg-diagram', 'gk-diagram'));
  const second = createTestRenderer({ cacheDir: folder });
  expect(await second.render([{ source: FINE, label: 'x' }])).toEqual([before]);
  await second.close();
});

test('what took too long is not kept: another day it may not', async () => {
  const folder = mkdtempSync(path.join(cacheDir, 'slow-'));
  const hasty = createTestRenderer({ cacheDir: folder, timeoutMs: 1 });
  const [result] = await hasty.render([{ source: FINE, label: 'x' }]);
  await hasty.close();
  expect(result).toMatchObject({ ok: false, ruleId: 'diagram-timeout' });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.endsWith('.json'))).toEqual([]);
});

test('without a browser the message says what to run', async () => {
  const none = createTestRenderer({
    cacheDir: mkdtempSync(path.join(cacheDir, 'none-')),
    executablePath: '/no/chrome',
  });
  const [result] = await none.render([{ source: FINE, label: 'x' }]);
  await none.close();
  expect(result).toMatchObject({ ok: false, ruleId: 'diagram-no-browser' });
  expect(result).toMatchObject({
    message: expect.stringContaining('npx puppeteer browsers install'),
  });
});

test('close may be called before anything is drawn, and twice', async () => {
  const idle = createTestRenderer({ cacheDir });
  await expect(idle.close()).resolves.toBeUndefined();
  await expect(idle.close()).resolves.toBeUndefined();
});

test('labels keep their lines, bold parts and links', async () => {
  const source =
    'flowchart TD\n  A["`one **two**\n  three`"] --> B["x<br>y"]\n  click B "https://example.org/" "go"';
  const svg = svgOf((await renderer.render([{ source, label: 'x' }]))[0]);
  expect(svgLabels(svg)).toEqual(expect.arrayContaining(['one two', 'three', 'x', 'y']));
  expect(svg).toMatch(/font-weight="(?:600|700|bold)"[^>]*>two/);
  expect(svg).toMatch(/<a [^>]*href="https:\/\/example.org\/"/);
  expect(svg).toContain(' role="group" aria-label="x"');
});

test('formulas stay MathML; sub- and superscripts end where they end', async () => {
  const source =
    'flowchart TD\n  A["$$\\frac{1}{2}$$"] --> B["<u>a</u> H<sub>2</sub>O"]\n  style A fill:#000';
  const svg = svgOf((await renderer.render([{ source, label: 'x' }]))[0]);
  expect(svg).toMatch(/<foreignObject [^>]*overflow="visible"[^>]*color="#[ef]\w+"[^>]*><math/);
  expect(svg).toContain('<mfrac><mn>1</mn><mn>2</mn></mfrac>');
  expect(svg).not.toContain('annotation');
  expect(svg).toMatch(
    /<tspan text-decoration="underline">a<\/tspan> H<tspan dy="([\d.]+)"[^>]*>2<\/tspan><tspan dy="-\1">O/,
  );
});
