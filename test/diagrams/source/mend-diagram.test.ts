import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createTestRenderer } from '../support/create-test-renderer.ts';
import { svgLabels } from '../support/svg-labels.ts';

const cacheDir = mkdtempSync(path.join(os.tmpdir(), 'kintsugi-test-'));
const renderer = createTestRenderer({ cacheDir });

afterAll(async () => {
  await renderer.close();
  rmSync(cacheDir, { recursive: true, force: true });
});

/** Source, labels of the drawing, rules with lines. */
const MENDED: readonly (readonly [string, string, string[], string[]])[] = [
  [
    'a call in a label',
    'graph TD\n  A[开始] --> B[记录:Counter.add(1)]\n  B --> C[数组 a[0] = {x}]',
    ['开始', '记录:Counter.add(1)', '数组 a[0] = {x}'],
    ['diagram-quote-label 2', 'diagram-quote-label 3'],
  ],
  [
    'a call beside links of all kinds',
    'graph LR\n  A -.-> B[f(x)]\n  B ==> C(g{y})\n  C <--> D --o E',
    ['f(x)', 'g{y}', 'D', 'E'],
    ['diagram-quote-label 2', 'diagram-quote-label 3'],
  ],
  [
    'quotes inside a label',
    'graph TD\n  A["says "hi" (twice)"] --> B',
    ['says "hi" (twice)', 'B'],
    ['diagram-quote-label 2'],
  ],
  [
    'a label on a line',
    'graph TD\n  A -->|f(x)| B\n  B -- g(y) --> C',
    ['f(x)', 'g(y)', 'A', 'B', 'C'],
    ['diagram-quote-label 2'],
  ],
  [
    'full-width brackets of nodes',
    'graph TD\n  A（开始）--> B【处理（两步）】\n  B --> C｛成功？｝\n  C -->｜是｜ D[结束]',
    ['开始', '处理（两步）', '成功？', '结束', '是'],
    ['diagram-full-width 2', 'diagram-full-width 3', 'diagram-full-width 4'],
  ],
  [
    'typographic arrows',
    'graph LR\n  A[一] －－＞ B[二]\n  B —> C[三]\n  C → D[四→五]',
    ['一', '二', '三', '四→五'],
    ['diagram-arrow 2', 'diagram-arrow 3', 'diagram-arrow 4'],
  ],
  [
    'escaped arrows',
    'graph LR\n  A --&gt; B\n  B --&gt; C',
    ['A', 'B', 'C'],
    ['diagram-entity 2', 'diagram-entity 3'],
  ],
  [
    'the word `end` as a node',
    'graph TD\n  subgraph one\n  A --> B\n  end\n  B --> end',
    ['one', 'A', 'B', 'end'],
    ['diagram-end-node 5'],
  ],
  ['no header', 'A[一] --> B[二]\nB --> C[三]', ['一', '二', '三'], ['diagram-header 1']],
  [
    'a header with the first statement',
    'graph lr A[一] --> B[二]\nB --> C[三]',
    ['一', '二', '三'],
    ['diagram-header 1'],
  ],
  [
    'lost line breaks',
    'graph TD\n  A[一] --> B[二] B --> C[三] C --> A',
    ['一', '二', '三'],
    ['diagram-line-break 2'],
  ],
  [
    'a full-width colon and a semicolon in a sequence',
    'sequenceDiagram\n  A->>B：你好\n  B->>A: lock(); unlock()',
    ['你好', 'lock(); unlock()', 'A', 'B'],
    ['diagram-colon 2', 'diagram-semicolon 3'],
  ],
  [
    'bare names of slices',
    'pie title 语言\n  Go 语言 : 3\n  Java ： 4',
    ['Go 语言', 'Java', '语言'],
    ['diagram-quote-label 2', 'diagram-quote-label 3'],
  ],
  [
    'a title of a subgraph',
    'graph TD\n  subgraph 服务 (核心)\n  A --> B\n  end',
    ['服务 (核心)', 'A', 'B'],
    ['diagram-quote-label 2'],
  ],
];

test.each(MENDED)('mends %s', async (_, source, labels, rules) => {
  const [result] = await renderer.render([{ source, label: 'x' }]);
  if (result?.ok !== true) throw new Error(result?.message);
  expect(svgLabels(result.svg)).toEqual(expect.arrayContaining(labels));
  expect(result.mends.map(({ rule, line }) => `${rule} ${line}`)).toEqual(rules);
});

test.each([
  ['labels with brackets in quotes', 'graph TD\n  A["f(x)"] --> B[文本（说明）]'],
  ['a class and a shape', 'flowchart LR\n  A:::x@{shape: doc, label: "a → b"} --> B([圆])'],
  ['a subgraph', 'graph TD\n  subgraph one [标题]\n  A -. 是 .-> B\n  end'],
])('leaves a valid source alone: %s', async (_, source) => {
  const [result] = await renderer.render([{ source, label: 'x' }]);
  expect(result).toMatchObject({ ok: true, mends: [] });
});

test.each([
  ['prose', 'This is not a diagram at all.'],
  ['an arrow to nowhere', 'graph TD\n  A -->\n  --> B'],
])('says what is wrong where nothing helps: %s', async (_, source) => {
  const [result] = await renderer.render([{ source, label: 'x' }]);
  expect(result).toMatchObject({ ok: false, ruleId: 'diagram-syntax' });
});
