import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { parseByReference } from '../../src/parse/parse-by-reference.ts';
import { parseWith } from '../../src/parse/parse-with.ts';
import { outline } from '../helpers/outline.ts';

async function read(markdown: string): Promise<string> {
  return outline(await parse(markdown)).slice('root('.length, -1);
}

const box = (mark: string, inner: string): string => `blockquote(paragraph("${mark}") ${inner})`;
const text = (value: string): string => `paragraph("${value}")`;

test.each([
  ['!!! note\n    Text.\n', box('[!NOTE] ', text('Text.'))],
  [
    '!!! warning\n\n    Text.\n\n    More.\n',
    box('[!WARNING] ', `${text('Text.')} ${text('More.')}`),
  ],
  ['!!! tip inline end\n    Text.\n', box('[!TIP] ', text('Text.'))],
  ['!!! TIP\r\n    Text.\r\n', box('[!TIP] ', text('Text.'))],
  [
    'Before.\n!!! note\n    Text.\n\nAfter.',
    `${text('Before.')} ${box('[!NOTE] ', text('Text.'))} ${text('After.')}`,
  ],
  [
    '!!! note\n    A.\n\n!!! tip\n    B.\n',
    `${box('[!NOTE] ', text('A.'))} ${box('[!TIP] ', text('B.'))}`,
  ],
  ['!!! note\n\n    ```sh\n      ls\n\n    cd\n    ```\n', box('[!NOTE] ', '"  ls\\n\\ncd"')],
  [
    '!!! note\n    - a\n    - b\n',
    box('[!NOTE] ', 'list(listItem(paragraph("a")) listItem(paragraph("b")))'),
  ],
  [
    '!!! note\n    Out.\n\n    !!! tip\n        In.\n',
    box('[!NOTE] ', `${text('Out.')} ${box('[!TIP] ', text('In.'))}`),
  ],
  ['> !!! note\n>     Text.\n', `blockquote(${box('[!NOTE] ', text('Text.'))})`],
  [
    '1.  One\n\n    !!! note\n        Text.\n\n2.  Two',
    `list(listItem(${text('One')} ${box('[!NOTE] ', text('Text.'))}) listItem(${text('Two')}))`,
  ],
  [
    '!!! note "In *short*"\n    Text.\n',
    `blockquote(paragraph("[!NOTE] " "In " emphasis("short")) ${text('Text.')})`,
  ],
  ['!!! note ""\n    Text.\n', box('[!NOTE] ', text('Text.'))],
  ['!!! recipe\n    Text.\n', `blockquote(paragraph("[!NOTE] " "Recipe") ${text('Text.')})`],
  ['??? tip\n    Text.\n', `details(summary("Tip") ${text('Text.')})`],
  ['???+ tip "More"\n    Text.\n', `details(summary("More") ${text('Text.')})`],
  ['??? "More"\n    Text.\n', `details(summary("More") ${text('Text.')})`],
  [
    '=== "A"\n\n    One.\n\n=== "B"\n\n    Two.\n',
    `paragraph(strong("A")) ${text('One.')} paragraph(strong("B")) ${text('Two.')}`,
  ],
  ['::: tip\n!!! note\n    Text.\n\n:::', box('[!TIP] ', box('[!NOTE] ', text('Text.')))],
])('%j is read as MkDocs reads it', async (markdown, expected) => {
  expect(await read(markdown)).toBe(expected);
});

test.each([
  '!!! note\nText.',
  '!!! note',
  '!!!\n    Text.',
  'Stop!!! note\n    that.',
  '```md\n!!! note\n    Text.\n```',
  '    !!! note\n        Text.',
  '<div>\n!!! note\n    Text.\n</div>',
  '=== A\n    Text.',
  'A\n===\n\n    Text.',
  '!!! note\n    Text.\n\n+ Second',
])('%j stays as it is', async (markdown) => {
  expect(await parse(markdown)).toEqual(parseByReference(markdown));
});

test('an open fold is open', async () => {
  const [fold] = (await parse('???+ tip\n    Text.\n')).children;
  expect(fold?.data).toEqual({ hName: 'details', hProperties: { open: true } });
});

test('positions count in the whole text', async () => {
  const { children } = await parse('# T\n\n!!! tip "Title"\n\n    Text *here*.\n\nEnd.\n');
  const at = (node: Nodes | undefined) => [node?.position?.start, node?.position?.end];
  const [, quote, end] = children;
  expect(at(quote)).toMatchObject([{ line: 3, column: 1 }, { line: 5 }]);
  expect(at(end)).toMatchObject([{ line: 7, offset: 40 }, { line: 7 }]);
  const [head, body] = quote && 'children' in quote ? quote.children : [];
  expect(at(head)).toMatchObject([{ line: 3 }, { line: 3 }]);
  expect(at(body)).toMatchObject([{ line: 5, column: 5 }, { line: 5 }]);
});

test('plugins of remark see the boxes', async () => {
  const seen: string[] = [];
  const plugin = () => (tree: Nodes) => {
    if ('children' in tree) for (const { type } of tree.children) seen.push(type);
  };
  await parseWith([plugin], '!!! tip\n    Text.\n');
  expect(seen).toEqual(['blockquote']);
});

test.each([
  ['first lines', '!!! tip\n'.repeat(100_000)],
  ['boxes', '!!! tip\n    Text.\n\n'.repeat(20_000)],
  [
    'boxes in each other',
    Array.from({ length: 500 }, (_, depth) => `${'    '.repeat(depth)}!!! tip\n`).join(''),
  ],
  ['white space', `!!!${' '.repeat(300_000)}tip${' '.repeat(300_000)}x`],
  ['quotes', `${'>'.repeat(90)}!!! tip\n`.repeat(2_000)],
  ['words', `!!! ${'a '.repeat(100_000)}"\n    Text.\n`],
])('many %s take linear time', { timeout: 60_000 }, async (_, markdown) => {
  await expect(parse(markdown)).resolves.toMatchObject({ type: 'root' });
});
