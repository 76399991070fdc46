import { expect, test } from 'vitest';
import { buildArticle } from '../../../src/build/article/build-article.ts';
import { makeStub } from '../../../src/dev/live/make-stub.ts';
import type { FrontMatter } from '../../../src/types/article.ts';
import type { FilePath } from '../../../src/types/brand.ts';
import type { Highlighter } from '../../../src/types/highlight.ts';

const PATH = 'seeds/go/my maps.md' as FilePath;
/** What an article has of them does not depend on its text. */
const FIELDS = ['path', 'slug', 'title', 'lang', 'tags', 'order', 'date', 'updated'];
const LIMITS = { fileBytes: 1e7, nesting: 100, tableCells: 20_000, diagrams: 200 };
/** Colours nothing. */
const plain: Highlighter = {
  resolve: (lang) => lang,
  load: async () => undefined,
  highlight: ({ code }) => code,
  css: () => '',
};

/** What is known of the article before it is built and after; undefined for a draft. */
async function beforeAndAfter(
  head: string,
  articles: Record<string, FrontMatter>,
  path: FilePath = PATH,
): Promise<readonly [before: object | undefined, after: object | undefined]> {
  const config = { lang: 'en', articles, repair: { threshold: 0.6, skip: [] }, limits: LIMITS };
  const text = `${head}Some text about maps.\n`;
  const { article } = await buildArticle({ text, path }, { config, highlighter: plain });
  return [pick(makeStub(path, text, config)), pick(article)];
}

function pick(article: object | undefined): object | undefined {
  const known = article && Object.entries(article).filter(([name]) => FIELDS.includes(name));
  return known && Object.fromEntries(known);
}

const ALL = `---
title: Maps
slug: All maps
description: Of keys
lang: de
tags: [go, maps]
order: 3
date: 2026-01-02
updated: 2026-01-03
---

`;

test.each<[string, string, Record<string, FrontMatter>]>([
  ['its file says all', ALL, {}],
  ['its file and the configuration do', ALL, { 'my maps': { title: 'Other', order: 7 } }],
  ['the configuration names its file', '', { 'my maps': { title: 'Maps', tags: ['a'] } }],
  ['it names the path', '', { 'my maps': { title: 'X' }, 'go/my maps': { title: 'M', slug: 'm' } }],
  ['it names the whole path', '', { 'seeds/go/my maps': { title: 'Maps', date: '2026-01-02' } }],
])('an article has the same title and place before it is built, where %s', async (_, head, own) => {
  const [before, after] = await beforeAndAfter(head, own);
  expect(before).toMatchObject({ title: expect.stringMatching(/^M/) });
  expect(before).toEqual(after);
});

test('what the file says of an article is known before its text is', () => {
  const stub = makeStub(PATH, `${ALL}Text.`, { articles: {}, lang: 'en' });
  expect(stub).toMatchObject({ description: 'Of keys', words: 0, sections: [], links: [] });
});

test.each<[string, string, Record<string, FrontMatter>]>([
  ['the file', '---\ndraft: true\n---\n', {}],
  ['the configuration', '', { 'my maps': { draft: true } }],
  ['the configuration, by the path', '---\ntitle: A\n---\n', { 'go/my maps': { draft: true } }],
])('a draft of %s is none, before and after', async (_, head, own) => {
  expect(await beforeAndAfter(head, own)).toEqual([undefined, undefined]);
});

test('what the file says of a draft comes first', async () => {
  const own = { 'my maps': { draft: true, title: 'Maps' } };
  const [before, after] = await beforeAndAfter('---\ndraft: false\n---\n', own);
  expect(before).toMatchObject({ title: 'Maps' });
  expect(before).toEqual(after);
});

test('a name that every object knows is the name of an article', async () => {
  const path = 'seeds/constructor.md' as FilePath;
  const [before] = await beforeAndAfter('', {}, path);
  expect(before).toMatchObject({ slug: 'constructor', title: 'constructor', tags: [] });
});
