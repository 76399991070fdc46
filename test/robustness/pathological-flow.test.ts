import { beforeAll, expect, test } from 'vitest';
import { buildArticle } from '../../src/build/article/build-article.ts';
import { createHighlighter } from '../../src/highlight/create-highlighter.ts';
import type { FilePath } from '../../src/types/brand.ts';
import type { Highlighter } from '../../src/types/highlight.ts';

const limits = { fileBytes: 1e7, nesting: 100, tableCells: 20_000, diagrams: 200 };
const CONFIG = { lang: 'en', articles: {}, repair: { threshold: 0.6, skip: [] }, limits };
/** More for a campaign: `KINTSUGI_PATHOLOGICAL=400000`. */
const SIZE = Number(process.env.KINTSUGI_PATHOLOGICAL ?? 30_000);

let highlighter: Highlighter;
beforeAll(async () => {
  highlighter = await createHighlighter();
});

/** Texts that make a parser or a pattern look again and again at what it has seen. */
const PIECES: readonly string[] = [
  ...['[', '[a](', '![a]', '*a ', '**a*', '_a ', '~~a~', '`a', '> ', '- ', '1. ', '- - '],
  ...['<div>', '<a ', '<!-- ', '<?', '<![CDATA[', '<!A', '&a', '&#x0', '\\', '(', '{{', '${'],
  ...['|', '|a', '| a | b |\n', '#', '-', '=', '```\n', '~~~a\n', '\n', '\t', ' ', 'a\n\n'],
  ...['<http://a.b ', 'http://', 'www.a.b/((', 'a@b.c.d-', '[^a]', '[a]: b\n', 'a: ', 'a-', 'a.b.'],
  ...['中文字', '，**中**', 'the word of a text. ', 'a', '"', "'", 'graph TD\nA-->B\n'],
];

test.each(PIECES.map((piece) => [JSON.stringify(piece), piece]))(
  '%s again and again',
  async (_, piece) => {
    const text = piece.repeat(Math.ceil(SIZE / piece.length));
    const { article, messages } = await buildArticle(
      { text: `Start.\n\n${text}\n`, path: 'a.txt' as FilePath },
      { config: CONFIG, highlighter },
    );
    const errors = messages.filter(({ severity }) => severity === 'error');
    // Left out or published, but never a crash; quadratic work would end in a timeout.
    expect(errors.map(({ ruleId }) => ruleId)).toEqual(article ? [] : ['article-too-deep']);
  },
);
