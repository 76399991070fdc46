import { expect, test } from 'vitest';
import { listTags } from '../../src/site/list-tags.ts';

function list(...tags: readonly (readonly string[])[]) {
  return listTags(tags.map((own) => ({ summary: { tags: own } })));
}

test('tags of most articles come first, then in the order of their names', () => {
  expect(list(['b', 'go'], ['a', 'go'], ['go']).map(({ name }) => name)).toEqual(['go', 'a', 'b']);
});

test('tags that differ in case are one, as it is written first', () => {
  expect(list(['Go'], ['go', 'GO'], ['rust'])).toEqual([
    { name: 'Go', route: '/tags/go/', articles: [0, 1] },
    { name: 'rust', route: '/tags/rust/', articles: [2] },
  ]);
});

test('each tag has an address of its own', () => {
  const routes = list(['C', 'C#', 'C++', 'runtime/node', '限流', 'index.html']).map(
    ({ name, route }) => `${name} ${route}`,
  );
  expect(routes.sort()).toEqual([
    'C /tags/c/',
    'C# /tags/c-2/',
    'C++ /tags/c++/',
    'index.html /tags/index.html-2/',
    'runtime/node /tags/runtime-node/',
    '限流 /tags/限流/',
  ]);
});
