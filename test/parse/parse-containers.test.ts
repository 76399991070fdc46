import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { parseByReference } from '../../src/parse/parse-by-reference.ts';
import { parseContainers } from '../../src/parse/parse-containers.ts';
import { parseWith } from '../../src/parse/parse-with.ts';
import { outline } from '../helpers/outline.ts';

async function read(markdown: string): Promise<string> {
  return outline(await parse(markdown)).slice('root('.length, -1);
}

const box = (mark: string, inner: string): string => `blockquote(paragraph("${mark}") ${inner})`;
const text = (value: string): string => `paragraph("${value}")`;

describe('containers', () => {
  test.each([
    ['::: tip\nText.\n:::', box('[!TIP] ', text('Text.'))],
    [':::warning\n\nText.\n\n:::', box('[!WARNING] ', text('Text.'))],
    ['> ::: tip\n> Text.\n> :::', `blockquote(${box('[!TIP] ', text('Text.'))})`],
    [
      'Before\n:::note\nText.\n:::\nAfter',
      `${text('Before')} ${box('[!NOTE] ', text('Text.'))} ${text('After')}`,
    ],
    [
      '::: info\n- a\n- b\n:::',
      box('[!INFO] ', 'list(listItem(paragraph("a")) listItem(paragraph("b")))'),
    ],
    [
      '1. One\n\n   :::note\n   Text.\n   :::\n\n2. Two',
      `list(listItem(${text('One')} ${box('[!NOTE] ', text('Text.'))}) listItem(${text('Two')}))`,
    ],
    [
      ':::: danger\n::: info\nIn.\n:::\nOut.\n::::',
      box('[!DANGER] ', `${box('[!INFO] ', text('In.'))} ${text('Out.')}`),
    ],
    ['::: tip\r\nText.\r\n:::\r\n', box('[!TIP] ', text('Text.'))],
    [':::{note}\nText.\n:::', box('[!NOTE] ', text('Text.'))],
    ['::: {.callout-warning #w}\nText.\n:::', box('[!WARNING] ', text('Text.'))],
    ['::: {.note} :::\nText.\n:::', box('[!NOTE] ', text('Text.'))],
    ['::: tip\n:::', 'blockquote(paragraph("[!TIP] "))'],
    ['::: code-group\n```sh [npm]\na\n```\n:::', '"a"'],
    ['::: details\nText.\n:::', `details(${text('Text.')})`],
    ['::: details More `x`\nText.\n:::', `details(summary("More " "x") ${text('Text.')})`],
  ])('%j is a box', async (markdown, expected) => {
    expect(await read(markdown)).toBe(expected);
  });

  test.each([
    [':::tip In short', '"In short"'],
    ['::: tip In *short*', '"In " emphasis("short")'],
    [':::tip[In short]', '"In short"'],
    [':::tip[In short]{#id}', '"In short"'],
    ['::: tip{title="In short"}', '"In short"'],
    ['::: {.tip title="In short"}', '"In short"'],
    ['::: tip In short {#id .wide}', '"In short"'],
    ['::: tip Of {name}', '"Of {name}"'],
    ['::: tip 1. First', '"1. First"'],
    ['::: tip # of calls', '"# of calls"'],
  ])('%s has a title', async (first, title) => {
    expect(await read(`${first}\nText.\n:::`)).toBe(
      `blockquote(paragraph("[!TIP] " ${title}) ${text('Text.')})`,
    );
  });

  test.each([
    '::: demo\nText.\n:::',
    '::: tip\nText.',
    'Text.\n:::',
    'Call std::vector or a:::b, at 12:30:00. :::tip is text.',
    '```md\n::: tip\nText.\n:::\n```',
    '    ::: tip\n    Text.\n    :::',
    '<div>\n::: tip\nText.\n:::\n</div>',
    '::: tip\n- a\n\n  :::',
    '::: {.tip} \nText.\n::',
  ])('%j stays as it is', async (markdown) => {
    expect(await parse(markdown)).toEqual(parseByReference(markdown));
  });

  test('what is code does not end a container', async () => {
    const markdown = '::: tip\n```md\n:::\n```\nText.\n:::';
    expect(await read(markdown)).toBe(box('[!TIP] ', `":::" ${text('Text.')}`));
  });

  test('unknown containers inside of a known one stay text', async () => {
    const markdown = ':::: tip\n::: demo\nText.\n:::\n::::';
    expect(await read(markdown)).toBe(box('[!TIP] ', text('::: demo\\nText.\\n:::')));
  });

  test('positions count in the whole text', async () => {
    const tree = await parse('# T\n\n::: tip Title\nText *here*.\n:::\n\nEnd.\n');
    const at = (node: Nodes | undefined) => [node?.position?.start.line, node?.position?.end.line];
    const [, quote, end] = tree.children;
    expect([at(quote), at(end)]).toEqual([
      [3, 5],
      [7, 7],
    ]);
    const [head, body] = quote && 'children' in quote ? quote.children : [];
    expect([at(head), at(body)]).toEqual([
      [3, 3],
      [4, 4],
    ]);
  });

  test('definitions inside and outside are one text', async () => {
    expect(await read('::: tip\n[a]\n:::\n\n[a]: b.md')).toContain('linkReference("a")');
  });

  test('both parsers give the same tree', async () => {
    const markdown =
      ':::: danger Outer\n- a\n- b\n::: info\n| a |\n|---|\n| b |\n:::\n::::\n\nEnd.';
    expect(outline(await parse(markdown))).toBe(
      outline(await parseContainers(markdown, parseByReference)),
    );
  });

  test('a plugin of remark sees the boxes', async () => {
    const seen: string[] = [];
    const plugin = () => (tree: Root) => {
      for (const { type } of tree.children) seen.push(type);
    };
    await parseWith([plugin], '::: tip\nText.\n:::');
    expect(seen).toEqual(['blockquote']);
  });

  test.each([
    ['lines that begin boxes', '::: tip\n'.repeat(100_000)],
    ['lines that end boxes', ':::\n\n'.repeat(100_000)],
    ['boxes in each other', '::: tip\n'.repeat(50_000) + ':::\n'.repeat(50_000)],
    ['boxes', '::: tip\nText.\n:::\n\n'.repeat(20_000)],
    ['colons', ':::'.repeat(100_000)],
    ['white space', `:::${' '.repeat(300_000)}tip${' '.repeat(300_000)}x`],
    ['quotes', `${'>'.repeat(90)}::: tip\n`.repeat(2_000)],
  ])('many %s take linear time', { timeout: 60_000 }, async (_, markdown) => {
    await expect(parse(markdown)).resolves.toMatchObject({ type: 'root' });
  });
});
