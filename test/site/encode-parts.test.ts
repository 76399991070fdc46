import { expect, test } from 'vitest';
import { encodeParts } from '../../src/site/encode-parts.ts';
import { summariseArticle } from '../../src/site/summarise-article.ts';
import { decodeParts } from '../../src/util/decode-parts.ts';
import { readGold } from './support/build-graph.ts';

test.each(readGold())('keeps all tables, code and diagrams of $path', (article) => {
  const summary = summariseArticle(article);
  const parts = decodeParts(summary);
  for (const kind of ['tables', 'code', 'diagrams'] as const) {
    const whole = article.sections.flatMap((section, index) =>
      section[kind].map(({ id }) => `${index} ${id}`),
    );
    expect(parts.flatMap((part) => part[kind].map(({ id }) => `${part.section} ${id}`))).toEqual(
      whole,
    );
    expect(summary.counts[kind]).toBe(whole.length);
  }
});

test('an article without any has an empty text', () => {
  expect(encodeParts([])).toBe('');
  expect(decodeParts({ parts: '' })).toEqual([]);
});
