import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { parseByReference } from '../../src/parse/parse-by-reference.ts';
import { walk } from '../../src/util/walk.ts';

async function linksOf(markdown: string): Promise<readonly unknown[]> {
  const links: unknown[] = [];
  walk(await parse(markdown), (node: Nodes) => {
    if (node.type !== 'link') return;
    const { start, end } = node.position ?? {};
    links.push([node.url, markdown.slice(start?.offset, end?.offset)]);
  });
  return links;
}

describe('references of Hugo', () => {
  test.each([
    ['[a]({{< ref "b.md" >}})', 'b.md'],
    ['[a]({{<ref "b.md">}})', 'b.md'],
    ['[a]({{% relref "/b c.md#part" %}})', '/b c.md#part'],
    ['[a]({{< relref path="b.md" >}})', 'b.md'],
    ['[a]({{< ref `b.md` >}} "A title")', 'b.md'],
  ])('%s leads to %s', async (link, url) => {
    expect(await linksOf(`Text ${link} text.`)).toEqual([[url, link]]);
  });

  test('in a box, in a cell and beside code', async () => {
    const link = '[a]({{< ref "b.md" >}})';
    const markdown = `::: tip\n${link}\n:::\n\n| a |\n|---|\n| ${link} |\n\n\`${link}\` ${link}`;
    expect(await linksOf(markdown)).toEqual(Array(3).fill(['b.md', link]));
    expect(JSON.stringify(await parse(markdown))).toContain(
      '"value":"[a]({{< ref \\"b.md\\" >}})"',
    );
  });

  test.each([
    '`[a]({{< ref "b.md" >}})`',
    '```\n[a]({{< ref "b.md" >}})\n```',
    '\\[a]({{< ref "b.md" >}})',
    '[a]({{< ref "b" >}})',
    '[a]({{< figure "b.png" >}})',
    '[a]({{< ref "b.md" >}}',
    'a]({{< ref "b.md" >}})',
  ])('%j stays as it is', async (markdown) => {
    expect(await parse(markdown)).toEqual(parseByReference(markdown));
  });

  test.each([
    '[a]({{< ref "b.md" >}}) ',
    ']({{< ref "b.md" >}}',
    ']({{< ref "b',
    '`]({{< ref "b" >}}`\n\n',
  ])('many %j take linear time', { timeout: 60_000 }, async (part) => {
    const tree = await parse(part.repeat(5_000));
    expect(tree.type).toBe('root');
  });
});
