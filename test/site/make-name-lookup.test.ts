import { expect, test } from 'vitest';
import { makeNameLookup } from '../../src/site/make-name-lookup.ts';
import type { FilePath, Route } from '../../src/types/brand.ts';

const articles = [
  ['seeds/deep/er/Channels.md', 'Channels'],
  ['seeds/Event Loop.md', 'Phases'],
  ['seeds/go/Channels.md', 'Channels in Go'],
  ['seeds/rust/Channels.txt', 'Channels in Rust'],
  ['seeds/2024-01-pool.md', 'Pool of workers'],
  ['seeds/sub-page.md', 'Sub'],
] as const;
const lookup = makeNameLookup(
  articles.map(([path, title]) => ({
    ...{ path: path as FilePath, title, anchors: () => [] },
    route: `/${path}/` as Route,
  })),
);

test.each([
  ['Event Loop', 'seeds/a.md', 'seeds/Event Loop.md'],
  ['event loop.md', 'seeds/a.md', 'seeds/Event Loop.md'],
  ['Event-Loop', 'seeds/a.md', 'seeds/Event Loop.md'],
  ['Sub page', 'seeds/a.md', 'seeds/sub-page.md'],
  ['Channels', 'seeds/a.md', 'seeds/go/Channels.md'],
  ['Channels', 'seeds/rust/a.md', 'seeds/rust/Channels.txt'],
  ['rust/Channels', 'seeds/go/a.md', 'seeds/rust/Channels.txt'],
  ['../rust/Channels', 'seeds/go/a.md', 'seeds/rust/Channels.txt'],
  ['er/Channels', 'seeds/go/a.md', 'seeds/deep/er/Channels.md'],
  ['Pool of Workers', 'seeds/a.md', 'seeds/2024-01-pool.md'],
  ['annels', 'seeds/a.md', undefined],
  ['st/Channels', 'seeds/a.md', undefined],
  ['nodiscard', 'seeds/a.md', undefined],
])('[[%s]] in %s means %s', (name, from, expected) => {
  expect(lookup(name, from as FilePath)?.path).toBe(expected);
});
