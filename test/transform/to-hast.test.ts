import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { toHast } from '../../src/transform/to-hast.ts';

const MARKDOWN = `See [one], [two] and [Two][TWO].[^a] Again.[^a]

> [one]: https://one.example "In a quote"
> A note inside.[^b]

- [two]: https://two.example
  [two]: https://second.example

[^a]: Text with [one] and [three].[^c]

    [three]: https://three.example

[^b]: B
[^b]: Not this one
[^c]: C
[^d]: Never asked for
`;

/** As the library does it alone, which looks for definitions itself. */
function byLibrary(tree: Root): unknown {
  const footnotes = {
    ...{ clobberPrefix: '', footnoteLabel: 'Footnotes' },
    footnoteBackLabel: (index: number) => `Back to the text ${index + 1}`,
  };
  return unified()
    .use(remarkRehype, { allowDangerousHtml: true, ...footnotes })
    .runSync(tree);
}

test('finds definitions and footnotes wherever they stand', async () => {
  const made = await toHast(await parse(MARKDOWN), 'en');
  expect(made).toEqual(byLibrary(await parse(MARKDOWN)));
  const text = JSON.stringify(made);
  for (const part of ['one', 'two', 'three']) expect(text).toContain(`https://${part}.example`);
  expect(text).not.toContain('second');
  expect(text).not.toContain('Never');
});
