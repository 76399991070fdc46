import { bundledLanguages, createHighlighter } from 'shiki';
import { beforeAll, expect, test } from 'vitest';
import { lineMemo } from '../../src/highlight/line-memo.ts';
import { tokenizeLines } from '../../src/highlight/tokenize-lines.ts';

const LANGS = ['go', 'markdown', 'bash', 'python', 'html', 'yaml'] as const;
let shiki: Awaited<ReturnType<typeof createHighlighter>>;
beforeAll(async () => {
  shiki = await createHighlighter({
    themes: ['github-light'],
    langs: LANGS.map((lang) => bundledLanguages[lang]),
  });
  shiki.setTheme('github-light');
});

/** Blocks that share lines in states that differ: inside strings, comments, here-documents. */
const LINES = [
  ...['"""', 'x = 1', "'", '`', '/*', '*/', '<!--', '-->', '<script>', '</script>', 'cat <<EOF'],
  ...['EOF', 'cat <<"END"', 'END', '- a: |', '  b', '```go', '```', 'func f() {', '}', '', '# a'],
];

function blockOf(seed: number): string {
  let state = seed;
  const lines = Array.from({ length: 12 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return LINES[Math.floor((state / 2 ** 32) * LINES.length)] ?? '';
  });
  return lines.join('\n');
}

/** Colours blocks and tells how many of their lines were remembered. */
function countHits(lang: (typeof LANGS)[number], most?: number): number {
  const grammar = shiki.getLanguage(lang);
  const memo = lineMemo(most);
  const classOf = (metadata: number): string => `m${metadata}`;
  let hits = 0;
  const counting = {
    tokenizeLine2: (...args: Parameters<typeof grammar.tokenizeLine2>) => {
      hits -= 1;
      return grammar.tokenizeLine2(...args);
    },
  };
  for (let seed = 0; seed < 60; seed++) {
    const code = blockOf(seed);
    hits += 12;
    const remembered = tokenizeLines(code, counting, classOf, undefined, memo);
    expect(remembered).toBe(tokenizeLines(code, grammar, classOf, undefined));
  }
  return hits;
}

test.each(LANGS)('remembered lines of %s have the colours of fresh ones', (lang) => {
  expect(countHits(lang)).toBeGreaterThan(60);
});

test.each(LANGS)('lines of %s that have no room are coloured anew, the others are not', (lang) => {
  const all = countHits(lang);
  const some = countHits(lang, 10);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
});

test('lines that are asked for again and again stay', () => {
  const grammar = shiki.getLanguage('go');
  const memo = lineMemo(20);
  let fresh = 0;
  const counting = {
    tokenizeLine2: (...[line, ...rest]: Parameters<typeof grammar.tokenizeLine2>) => {
      if (line === '}') fresh += 1;
      return grammar.tokenizeLine2(line, ...rest);
    },
  };
  for (let block = 0; block < 200; block++) {
    const code = `func f${block}() {\n\treturn ${block}\n}`;
    tokenizeLines(code, counting, String, undefined, memo);
  }
  expect(fresh).toBe(1);
});
