import { expect, test } from 'vitest';
import { mendEntities } from '../../../../src/diagrams/source/mend-entities.ts';
import { mendHeader } from '../../../../src/diagrams/source/mend-header.ts';
import { escapeSemicolons } from '../../../../src/diagrams/source/rules/escape-semicolons.ts';
import type { LineRule } from '../../../../src/diagrams/source/rules/line-rule.ts';
import { mendArrows } from '../../../../src/diagrams/source/rules/mend-arrows.ts';
import { mendColons } from '../../../../src/diagrams/source/rules/mend-colons.ts';
import { mendFullWidth } from '../../../../src/diagrams/source/rules/mend-full-width.ts';
import { quoteLabels } from '../../../../src/diagrams/source/rules/quote-labels.ts';
import { quotePieLabels } from '../../../../src/diagrams/source/rules/quote-pie-labels.ts';
import { splitStatements } from '../../../../src/diagrams/source/rules/split-statements.ts';

test.each<[LineRule, string, string]>([
  [mendArrows, 'A －－＞ B —> C → D', 'A --> B --> C --> D'],
  [mendArrows, 'A ＝＝＞ B ⇒ C', 'A ==> B ==> C'],
  [mendArrows, 'A -> B', 'A --> B'],
  [escapeSemicolons, '  A->>B: f(); g();', '  A->>B: f()#59; g()#59;'],
  [escapeSemicolons, 'Note over A: b;', 'Note over A: b#59;'],
  [mendColons, '甲->>乙：好：吗', '甲->>乙:好：吗'],
  [mendFullWidth, 'A（一）--> B【二】 & C｛三？｝', 'A("一")--> B["二"] & C{"三？"}'],
  [mendFullWidth, 'A（一（二））', 'A("一（二）")'],
  [mendFullWidth, 'A -->｜是｜ B；', 'A -->|"是"| B;'],
  [mendFullWidth, 'A ＆ B', 'A & B'],
  [quoteLabels, 'A[f(x)] --> B(g[y]);', 'A["f(x)"] --> B("g[y]");'],
  [quoteLabels, 'A[say "hi"]', 'A["say #quot;hi#quot;"]'],
  [quoteLabels, 'A["a "b" c"]', 'A["a #quot;b#quot; c"]'],
  [quoteLabels, 'A -->|f(x)| B', 'A -->|"f(x)"| B'],
  [quoteLabels, 'A -- f(x) --> B', 'A -- "f(x)" --> B'],
  [quoteLabels, 'subgraph 一（二） (x)', 'subgraph "一（二） (x)"'],
  [quoteLabels, 'A([a(b)]) --- C{{d{e}}}', 'A(["a(b)"]) --- C{{"d{e}"}}'],
  [quotePieLabels, '  Go 语言 : 42.5', '  "Go 语言" : 42.5'],
  [quotePieLabels, 'Go： 42', '"Go" : 42'],
  [splitStatements, 'A[一] --> B[二] B --> C', 'A[一] --> B[二]; B --> C'],
  [splitStatements, 'A(一) 乙{二}', 'A(一); 乙{二}'],
])('%o mends %s', ({ mend }, line, mended) => {
  expect(mend(line)).toBe(mended);
  expect(mend(mended)).toBe(mended);
});

test.each<[LineRule, string]>([
  [mendArrows, 'A --> B ==> C -.-> D ---> E'],
  [mendArrows, 'A["→"] --> B(a -> b)'],
  [escapeSemicolons, 'A->>B: a#59; b'],
  [escapeSemicolons, 'participant A; participant B'],
  [mendColons, 'A: b：c'],
  [mendFullWidth, 'A["（一）"] --> B'],
  [mendFullWidth, '（一）'],
  [quoteLabels, 'A["f(x)"] --> B[plain, text!]'],
  [quoteLabels, 'A -->|yes| B -- no --> C'],
  [quoteLabels, 'subgraph one'],
  [quoteLabels, 'subgraph one [f(x)]'],
  [quoteLabels, 'class A b(c)'],
  [quotePieLabels, '"Go" : 42'],
  [quotePieLabels, 'title Go: a'],
  [splitStatements, 'A[一] --> B[二]'],
  [splitStatements, 'A[一] text'],
])('%o leaves %s', ({ mend }, line) => {
  expect(mend(line)).toBe(line);
});

test.each<[string, string | undefined, number]>([
  ['A[一] --> B', 'flowchart TD; A[一] --> B', 1],
  ['%% a\n\n甲 → 乙', '%% a\n\nflowchart TD; 甲 → 乙', 3],
  ['graph', 'graph TD', 1],
  ['Graph lr:', 'graph LR', 1],
  ['flowchart LR A --> B', 'flowchart LR; A --> B', 1],
  ['graph A --> B', 'graph TD; A --> B', 1],
  ['graph TD\nA', undefined, 0],
  ['sequenceDiagram\nA->>B: c', undefined, 0],
  ['graphs', undefined, 0],
  ['', undefined, 0],
])('the head of %j', (source, mended, line) => {
  const found = mendHeader(source);
  expect([found?.source, found?.mend.line ?? 0]).toEqual([mended, line]);
});

test('entities are undone on all lines where an arrow has one', () => {
  const { source, mends } = mendEntities('graph TD\nA["a &amp; b"]\nA --&gt; B\nC');
  expect(source).toBe('graph TD\nA["a & b"]\nA --> B\nC');
  expect(mends.map(({ line }) => line)).toEqual([2, 3]);
  const plain = 'A["a &gt; b"] --> B';
  expect(mendEntities(plain)).toEqual({ source: plain, mends: [] });
});
