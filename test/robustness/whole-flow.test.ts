import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { beforeAll, expect, test } from 'vitest';
import { buildArticle } from '../../src/build/article/build-article.ts';
import { createHighlighter } from '../../src/highlight/create-highlighter.ts';
import type { Article } from '../../src/types/article.ts';
import type { FilePath } from '../../src/types/brand.ts';
import type { Highlighter } from '../../src/types/highlight.ts';
import { specExamples } from '../repair/spec-examples.ts';
import { findUnsafe } from './support/find-unsafe.ts';

const LIMITS = { fileBytes: 1e7, nesting: 100, tableCells: 20_000, diagrams: 200 };
const CONFIG = { lang: 'en', articles: {}, repair: { threshold: 0.6, skip: [] }, limits: LIMITS };
/** More for a campaign: `KINTSUGI_RUNS=20000`. */
const RUNS = Number(process.env.KINTSUGI_RUNS ?? 200);

let highlighter: Highlighter;
beforeAll(async () => {
  highlighter = await createHighlighter();
});

/** From text to the body of a page; fails where a stage threw. */
async function flow(text: string): Promise<Article> {
  const { article, messages } = await buildArticle(
    { text, path: 'a.md' as FilePath },
    { config: CONFIG, highlighter },
  );
  if (article === undefined) throw new Error(messages.map(({ reason }) => reason).join('\n'));
  return article;
}

/** Title and body as readers see them; coloured code is HTML in the tree already. */
function seenText({ title, body }: Article): string {
  return `${title}\n${toHtml(body, { allowDangerousHtml: true }).replace(/<[^>]*>/g, '')}`;
}

test('every example of the CommonMark and GFM specifications goes through safely', async () => {
  const examples = specExamples();
  expect(examples.length).toBeGreaterThan(650);
  for (const { markdown, name } of examples) {
    const article = await flow(`Start.\n\n${markdown}\n`);
    expect(findUnsafe(article.body), name).toEqual([]);
    expect(seenText(article), name).toContain('Start.');
  }
});

const line = fc.oneof(
  fc.constantFrom('', '---', '```', '```go', '| - | - |', '<b>', '<script>', '[a](b', '> > >'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'`*_~#>|-+\\:<&[]()!{}1.a中 \t'), maxLength: 24 }),
);
const start = fc.constantFrom('', '# ', '- ', '1. ', '> ', '- [ ] ', '**', '中文 ');
const end = fc.string({ unit: fc.constantFrom(...'*_~#-+:.a中 '), maxLength: 8 });

test('no generated article breaks a stage or lets something in', async () => {
  const article = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));
  await fc.assert(
    fc.asyncProperty(article, async (text) => {
      expect(findUnsafe((await flow(`Start.\n\n${text}`)).body)).toEqual([]);
    }),
    { numRuns: RUNS, ...(process.env.KINTSUGI_RUNS === undefined && { seed: 1 }) },
  );
}, 3_600_000);

test('every line of text of a generated article is on its page', async () => {
  const lines = fc.array(fc.tuple(start, end, fc.constantFrom('\n', '\n\n')), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(lines, async (parts) => {
      const words = parts.map((_, i) => `word${i}x`);
      const text = parts.map(([a, z, gap], i) => `${a}${words[i]} said ${z}${gap}`).join('');
      const seen = seenText(await flow(`Start.\n\n${text}`));
      expect(words.filter((word) => !seen.includes(word))).toEqual([]);
    }),
    { numRuns: RUNS, ...(process.env.KINTSUGI_RUNS === undefined && { seed: 1 }) },
  );
}, 3_600_000);
