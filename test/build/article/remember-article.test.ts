import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rememberArticle } from '../../../src/build/article/remember-article.ts';
import { openStore } from '../../../src/cache/open-store.ts';
import { loadConfig } from '../../../src/config/load-config.ts';
import type { Highlighter } from '../../../src/types/highlight.ts';

let root = '';
let starts = 0;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kintsugi-blocks-'));
  starts = 0;
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function colour(codes: readonly string[], path = 'a.md'): Promise<string[]> {
  const real: Highlighter = {
    resolve: (lang) => lang.toUpperCase(),
    load: async () => undefined,
    highlight: ({ lang, code, meta }) => `<${lang}>${code}${meta}`,
    css: () => '',
  };
  const highlighter = async (): Promise<Highlighter> => {
    starts += 1;
    return real;
  };
  const { code } = await loadConfig('seeds/..', {}, {});
  const tools = { store: openStore(root), version: '1', config: { code }, highlighter };
  return rememberArticle(path, tools, async (own) =>
    codes.map((each) => own.highlight({ code: each, lang: own.resolve('go'), meta: '' })),
  );
}

test('code that was coloured before starts no highlighter, new code does', async () => {
  expect(await colour(['a', 'b'])).toEqual(['<GO>a', '<GO>b']);
  expect(await colour(['b'])).toEqual(['<GO>b']);
  expect(starts).toBe(1);
  expect(await colour(['b', 'c'])).toEqual(['<GO>b', '<GO>c']);
  expect(starts).toBe(2);
  expect(await colour(['b', 'c'], 'other.md')).toEqual(['<GO>b', '<GO>c']);
  expect(starts).toBe(3);
});
