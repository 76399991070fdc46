import { expect, test } from 'vitest';
import { findFenced } from '../../../src/repair/profile/find-fenced.ts';

/** f: a fence, e: one that ends code, v: code, -: anything else. */
function signs(text: string): string {
  const names = { fence: 'f', fenceEnd: 'e', verbatim: 'v' };
  return findFenced(text.split('\n'))
    .map((shape) => (shape ? names[shape] : '-'))
    .join('');
}

test.each([
  ['code between fences', '```js\na\n```\nText', 'fve-'],
  [
    'a heading where the end of code is lost',
    '```js\na\n\n## Two\n\nText\n```js\nb\n```',
    'fvv---fve',
  ],
  ['a comment that looks like a heading', '```bash\na\n\n## Two\n\nb\n```\nText', 'fvvvvve-'],
  ['quotation marks and ticks in code', "```py\n'''\na\n``\n'''\n```\nText", 'fvvvve-'],
  [
    'code between tags of Jekyll',
    '{% highlight go %}\n```\n## a\n{% endhighlight %}\nText',
    'fvve-',
  ],
  [
    'code between tags of Hugo',
    '{{< highlight go >}}\na\n{{< /highlight >}}\n```\nb\n```',
    'fvefve',
  ],
  ['a tag without an end', '{% highlight go %}\na\n{% endcodeblock %}', '---'],
  ['ends that lost a tick', '```js\na\n``\nText\n```js\nb\n```', 'fve-fve'],
])('knows %s', (_, text, expected) => {
  expect(signs(text)).toBe(expected);
});
