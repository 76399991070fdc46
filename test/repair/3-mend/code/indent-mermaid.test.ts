import { expect, test } from 'vitest';
import { indentMermaid } from '../../../../src/repair/3-mend/code/indent-mermaid.ts';
import { reindent } from '../support/reindent.ts';

test.each([
  [
    'blocks',
    'flowchart TD\n    subgraph a\n        B --> C\n        subgraph d\n            E\n        end\n    end\n    F',
  ],
  [
    'alternatives',
    'sequenceDiagram\n    alt a\n        B->>C: d\n    else e\n        B->>C: f\n    end',
  ],
  ['braces', 'classDiagram\n    class A {\n        +b()\n    }\n    A --> C'],
  ['an arrow to a box', 'flowchart TD\n    A --> B{c}\n    D -.- E{'],
  [
    'a note of lines',
    'sequenceDiagram\n    note right of A\n        b\n    end note\n    note left of A: c\n    D',
  ],
  [
    'sections',
    'gantt\n    title a\n    section b\n        c :d, 1d\n    section e\n        f :g, 1d',
  ],
  [
    'what stands above the head',
    '---\ntitle: a\n---\n%% b\n\naccTitle: c\nflowchart TD\n    A --> B',
  ],
  ['an end too many', 'flowchart TD\n    end\n    A'],
  ['an outline, which stays flat', 'mindmap\n    a\n    b {\n    c'],
  ['no head', '%% a\n    %% b'],
])('%s', (_, code) => {
  expect(reindent(code, indentMermaid)).toBe(code);
});
