import { expect, test } from 'vitest';
import { looksLikeMermaidHead } from '../../../src/repair/1-evidence/looks-like-mermaid-head.ts';

const HEADS =
  'graph TD|graph|flowchart LR;|flowchart-elk TB|graph LR; A-->B|sequenceDiagram|classDiagram|classDiagram-v2|stateDiagram-v2|erDiagram|gantt|pie|pie title Pets|pie showData title Pets|quadrantChart|requirementDiagram|gitGraph|gitGraph LR:|gitGraph:|C4Context|C4Deployment|mindmap|zenuml|sankey-beta|sankey|xychart-beta|xychart horizontal|block-beta|packet-beta|kanban|architecture-beta|radar-beta|treemap-beta|treemap|treeView-beta|venn-beta|railroad-ebnf-beta|%%{init: {"theme": "base"}}%%';

test.each(HEADS.split('|'))('takes %s for a head', (line) => {
  expect(looksLikeMermaidHead(line)).toBe(true);
  expect(looksLikeMermaidHead(`    ${line}`)).toBe(true);
});

test.each([
  'graph theory is old',
  'Graph TD',
  'flowchart of the system',
  'timeline',
  'journey',
  'block',
  'info',
  'packet loss',
  'pie is good',
  'gantt charts',
  '',
])('does not take %s for a head', (line) => {
  expect(looksLikeMermaidHead(line)).toBe(false);
});

test.each([
  ['timeline', 'title History'],
  ['journey', 'Make tea: 5: Me'],
  ['packet', '0-15: "Source Port"'],
  ['architecture', 'group api(cloud)[API]'],
  ['block', 'columns 3'],
])('takes the common word %s for a head before %s', (line, next) => {
  expect(looksLikeMermaidHead(line, next)).toBe(true);
  expect(looksLikeMermaidHead(line, 'It was a fine day.')).toBe(false);
});
