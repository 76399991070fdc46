import { expect, test } from 'vitest';
import { defaultFrontMatter } from '../../../src/build/article/default-front-matter.ts';

test.each([
  ['seeds/_drafts/a.md', { draft: true }],
  ['_drafts/b/a.md', { draft: true }],
  ['seeds/_drafts/told.md', { draft: false, title: 'Told' }],
  ['seeds/my_drafts/a.md', {}],
  ['seeds/_drafts.md', {}],
])('%s has %j', (path, expected) => {
  const articles = { told: { draft: false, title: 'Told' } };
  expect(defaultFrontMatter(path, articles)).toEqual(expected);
});
