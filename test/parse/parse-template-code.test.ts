import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { parseByReference } from '../../src/parse/parse-by-reference.ts';
import { parseWith } from '../../src/parse/parse-with.ts';

/** The blocks of code in a text: `go: fmt.Println()`. */
function codeOf(node: Nodes): readonly string[] {
  if (node.type === 'code') return [`${node.lang}: ${node.value}`];
  return 'children' in node ? node.children.flatMap(codeOf) : [];
}

test.each([
  ['{% highlight go %}\na\n\n\tb\n{% endhighlight %}', ['go: a\n\n\tb']],
  ['{% highlight go %}\r\na\r\n{% endhighlight %}\r\n', ['go: a']],
  ['Text\n{% codeblock %}\n```\n# a\n```\n{% endcodeblock %}\nText', ['null: ```\n# a\n```']],
  ['{{< highlight sh "linenos=table" >}}\n<b>\n{{< /highlight >}}', ['sh: <b>']],
  ['> {% highlight go %}\n> a\n> {% endhighlight %}', ['go: a']],
  ['- x\n\n  {% highlight go %}\n  a\n  {% endhighlight %}\n- y', ['go: a']],
  ['{% highlight a %}\n{% codeblock %}\n{% endhighlight %}', ['a: {% codeblock %}']],
  [
    '{% highlight a %}\n1\n{% endhighlight %}\n{% highlight b %}\n2\n{% endhighlight %}',
    ['a: 1', 'b: 2'],
  ],
  ['!!! note\n    {% highlight go %}\n    a\n    {% endhighlight %}', ['go: a']],
])('%j is code', async (markdown, expected) => {
  expect(codeOf(await parse(markdown))).toEqual(expected);
});

test.each([
  '{% highlight go %}\na',
  '{% endhighlight %}',
  '{% highlight go %}\na\n{% endcodeblock %}',
  '```\n{% highlight go %}\na\n{% endhighlight %}\n```',
  '- {% highlight go %}\n\n{% endhighlight %}',
  '<div>\n{% highlight go %}\na\n{% endhighlight %}\n</div>',
  'Say {% highlight go %} a {% endhighlight %}.',
])('%j stays as it is', async (markdown) => {
  expect(await parse(markdown)).toEqual(parseByReference(markdown));
});

test('positions count in the whole text', async () => {
  const { children } = await parse('A.\n\n{% highlight go %}\na\n{% endhighlight %}\n\nB.\n');
  const [, code, end] = children.map(({ position }) => position);
  expect([code?.start, code?.end]).toMatchObject([{ line: 3, offset: 4 }, { line: 5 }]);
  expect(end?.start).toMatchObject({ line: 7, offset: 45 });
});

test('plugins of remark see the code', async () => {
  const seen: string[] = [];
  const plugin = () => (tree: Root) => {
    seen.push(...codeOf(tree));
  };
  await parseWith([plugin], '{% highlight go %}\na\n{% endhighlight %}');
  expect(seen).toEqual(['go: a']);
});

test.each([
  ['first tags', '{% highlight go %}\n'.repeat(100_000)],
  ['last tags', '{% endhighlight %}\n'.repeat(100_000)],
  ['blocks', '{% highlight go %}\na\n{% endhighlight %}\n'.repeat(20_000)],
  ['white space', `{% highlight${' '.repeat(300_000)}%}`],
  ['brackets', '{%'.repeat(100_000)],
])('many %s take linear time', { timeout: 60_000 }, async (_, markdown) => {
  await expect(parse(markdown)).resolves.toMatchObject({ type: 'root' });
});
