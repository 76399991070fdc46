import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { beforeAll, expect, test } from 'vitest';
import { buildArticle } from '../../src/build/article/build-article.ts';
import { createHighlighter } from '../../src/highlight/create-highlighter.ts';
import type { Article } from '../../src/types/article.ts';
import type { FilePath } from '../../src/types/brand.ts';
import type { Highlighter } from '../../src/types/highlight.ts';
import { findUnsafe } from './support/find-unsafe.ts';
import { mutate, mutations } from './support/mutate.ts';

const limits = { fileBytes: 1e7, nesting: 100, tableCells: 20_000, diagrams: 200 };
const CONFIG = { lang: 'zh-CN', articles: {}, repair: { threshold: 0.6, skip: [] }, limits };
/** More for a campaign: `KINTSUGI_RUNS=20000`; a real article takes a hundred times a made-up one. */
const RUNS = Math.ceil(Number(process.env.KINTSUGI_RUNS ?? 1500) / 50);
const OPTIONS = { numRuns: RUNS, ...(process.env.KINTSUGI_RUNS === undefined && { seed: 1 }) };

const root = resolve(import.meta.dirname, '../..');
/** Real articles, flat and whole; a campaign may name a folder with more. */
const FOLDERS = ['seeds', 'test/fixtures/gold', process.env.KINTSUGI_CORPUS ?? ''];
const ARTICLES = FOLDERS.filter((name) => name !== '').flatMap((name) => {
  const files = readdirSync(resolve(root, name)).filter((file) => /\.(?:txt|md)$/.test(file));
  return files.map((file) => join(resolve(root, name), file));
});

let highlighter: Highlighter;
beforeAll(async () => {
  highlighter = await createHighlighter();
});

/** All that a page tells: text, addresses, languages, the sources of its diagrams. */
function told({ title, body, sections }: Article): string {
  const html = toHtml(body, { allowDangerousHtml: true });
  const sources = sections.flatMap(({ diagrams }) => diagrams.map(({ source }) => source));
  const text = html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
  // Marks of inline code may have parted a word.
  const joined = text.replace(/\s+/g, '');
  return [title, text, joined, html, ...sources].join('\n');
}

const input = fc.tuple(fc.constantFrom(...ARTICLES), mutations);

test('no mutated article breaks a stage, lets something in or loses a word', async () => {
  await fc.assert(
    fc.asyncProperty(input, async ([file, list]) => {
      const text = mutate(readFileSync(file, 'utf8'), list);
      const ending = file.endsWith('.md') ? 'a.md' : 'a.txt';
      const built = await buildArticle(
        { text, path: ending as FilePath },
        { config: CONFIG, highlighter },
      );
      if (built.article === undefined) {
        expect(built.messages.map(({ ruleId }) => ruleId)).toContain('read-empty');
        return;
      }
      expect(findUnsafe(built.article.body)).toEqual([]);
      expect(lostWords(text, built.article)).toEqual([]);
    }),
    OPTIONS,
  );
}, 3_600_000);

/** A fence with its language. */
const FENCE = /^[^\p{L}\p{N}]*(?:`{3}|~{3})/u;

/** As in every Markdown it hides what is in it, up to the end, be that the arrow of a diagram. */
const COMMENT = /<!--[\s\S]*?-->/g;

/** Words of the source that the page does not tell; what was dropped is told on another page. */
function lostWords(text: string, article: Article): string[] {
  const dropped = article.blocks.filter(({ kind }) => kind === 'boilerplate');
  const isDropped = (line: number): boolean =>
    dropped.some(({ lines: [first, last] }) => first <= line && line <= last);
  const all = told(article);
  return (
    text
      .replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ''))
      .split('\n')
      .filter((line, i) => !isDropped(i + 1) && !FENCE.test(line))
      // A name between angle brackets is a tag, after a line that begins HTML.
      .flatMap(
        (line) =>
          line.replace(/<[^>]*>?/g, ' ').match(/\p{Script=Han}{2,}|[A-Za-z0-9]{3,}/gu) ?? [],
      )
      .filter((word) => !all.includes(word))
  );
}
