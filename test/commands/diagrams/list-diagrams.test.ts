import { expect, test } from 'vitest';
import { listDiagrams } from '../../../src/commands/diagrams/list-diagrams.ts';

const fence = (source: string): string => `\`\`\`mermaid\n${source}\n\`\`\``;
const indent = (text: string, by: string): string => text.replace(/^/gm, by);

test.each<[string, string, string[]]>([
  [
    'in the text',
    `${fence('graph LR')}\n\ntext\n\n${fence('pie\n  "a": 1')}`,
    ['graph LR', 'pie\n  "a": 1'],
  ],
  [
    'in an item',
    `1. Step\n\n${indent(fence('graph LR\n  A --> B'), '   ')}`,
    ['graph LR\n  A --> B'],
  ],
  ['in a quote', indent(fence('graph LR'), '> '), ['graph LR']],
  ['between tildes, with a title', '~~~mermaid title="x"\ngraph LR\n~~~', ['graph LR']],
  ['that nothing closes', '```mermaid\ngraph LR\n', ['graph LR']],
  ['with CRLF', fence('graph LR').replaceAll('\n', '\r\n'), ['graph LR']],
  ['that another code shows', `\`\`\`\`md\n${fence('graph LR')}\n\`\`\`\``, []],
  ['of another language', '```mermaid-js\ngraph LR\n```', []],
  ['behind front matter', `---\ntitle: a\n---\n\n${fence('graph LR')}`, ['graph LR']],
])('a diagram %s', async (_, markdown, expected) => {
  expect(await listDiagrams(markdown, 100)).toEqual(expected);
});

test('an article that is nested too deeply has none to list', async () => {
  expect(await listDiagrams(`${'> '.repeat(200)}deep`, 100)).toBeUndefined();
});

test('a hundred thousand diagrams take no longer each than one', async () => {
  const many = `${fence('graph LR')}\n\n`.repeat(100_000);
  expect(await listDiagrams(many, 100)).toHaveLength(100_000);
  // Closed by nothing: one to the end.
  expect(await listDiagrams('```mermaid x\n'.repeat(200_000), 100)).toHaveLength(1);
}, 20_000);
