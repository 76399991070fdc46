import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { needsReference } from '../../src/parse/needs-reference.ts';
import { parse } from '../../src/parse/parse.ts';
import { parseByReference } from '../../src/parse/parse-by-reference.ts';

/** True where the native parser is not trusted with a text. */
function isSlow(markdown: string): boolean {
  return needsReference(markdown, parseByReference(markdown));
}

/** All that the stages after parsing can see of a node, with its keys in one order. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, v]) => key !== 'data' && v != null);
  return Object.fromEntries(entries.sort().map(([key, v]) => [key, shape(v)]));
}

/** The first difference, short enough to be read; empty where the trees are equal. */
async function difference(markdown: string): Promise<string> {
  const [a, b] = [await parse(markdown), parseByReference(markdown)].map((tree) =>
    JSON.stringify(shape(tree)),
  );
  if (a === undefined || b === undefined || a === b) return '';
  const at = [...a].findIndex((character, index) => character !== b[index]);
  return `${a.slice(at - 60, at + 60)} instead of ${b.slice(at - 60, at + 60)}`;
}

async function expectSame(markdown: string): Promise<void> {
  expect(await difference(markdown)).toBe('');
}

const gold = join(import.meta.dirname, '../fixtures/gold');

describe('parse', () => {
  test.each(readdirSync(gold))('gives the reference tree of %s', (name) => {
    return expectSame(readFileSync(join(gold, name), 'utf8'));
  });

  test('takes the fast way for an ordinary article', () => {
    const name = readdirSync(gold)[0] ?? '';
    const markdown = readFileSync(join(gold, name), 'utf8');
    expect(isSlow(markdown)).toBe(false);
  });

  test.each([
    'see https://example.org/a_b?c=d#e, then http://localhost:8080',
    '打开浏览器:http://127.0.0.1:8080/a，并按照提示操作。',
    '其中 \\*租约\\* 由上游生成',
    '参数 max_size 的默认值，**重点** 在此',
  ])('takes the fast way for %s', async (markdown) => {
    expect(isSlow(markdown)).toBe(false);
    await expectSame(markdown);
  });

  test.each([
    ['emphasis that ends in Chinese punctuation', '这是**“重点”**内容。'],
    ['emphasis after Chinese punctuation', '使用**一、**二**三**。'],
    ['marks that pair only for Chinese', '字段和 *Chaos 字段，*Chaos 类型'],
    ['a bare link in quotes', '地址"http://localhost:80"或者'],
    ['a bare link in a cell', '| a | b |\n|---|---|\n| www.example.org | x |'],
    ['an address of mail', 'to me@example.org|x'],
    ['a bare link after an open bracket', '见 [图 http://example.org/a'],
    ['a bare link in brackets', '[http://example.org](b'],
    ['a bare link in a cell beside another', '| a | b |\n|---|---|\n| &a;http://a.b| x |'],
    ['a bare link after emphasis', '中~文~http://example.org/a'],
    ['a bare link without a host', '](http://。a'],
    ['two bare links in one', 'http://a.bhttp://c.d'],
    ['a bare link after a letter', 'ahttps://www. b'],
    ['a bare link after `_`', '中 _www.example.org'],
    ['a bare link with mail in it', 'http://example.org/a@b.c'],
    ['a thematic break at the start', '---\n\ntitle: x\n\n---\n'],
    ['CRLF', '- a\r\n  ```\r\n  b\r\n  ```\r\n'],
    ['a fence without an end in a list', '- a\n  ```js\n  b\n\nc'],
    ['a tag over two lines', 'a <b\n  class="x">c</b>'],
    ['an escaped mark inside marks', '重点**\\***'],
    ['a quote that holds nothing', '> > \n> '],
    ['an escaped address', '[\\<http://a.b>'],
  ])('gives the reference tree of %s', (_, markdown) => expectSame(markdown));

  test('gives the reference tree of any mixture of links', async () => {
    const pieces = fc.constantFrom(
      ...['http://a.b', 'https://example.org/', 'http://localhost:80', 'HTTP://', 'www.', 'a.b'],
      ...[
        '/a_b',
        '?c=d',
        '@',
        '_',
        '*',
        '(',
        ')',
        '[',
        ']',
        '](',
        '<',
        '>',
        '，',
        '：',
        '。',
        '中',
      ],
      ...['<http://a.b>', '[x](http://a.b)', '`', '\\', '"', ' ', ' ', '\n', '| a |\n|-|\n| '],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 12 }), (parts) => expectSame(parts.join(''))),
      { numRuns: 3000, seed: 7 },
    );
  });

  test('gives the reference tree of any mixture of marks', async () => {
    const pieces = fc.constantFrom(
      ...[
        '**',
        '*',
        '_',
        '__',
        '~~',
        '~',
        '`',
        '重点',
        '，',
        '。',
        '“',
        '”',
        'word',
        ' ',
        '(',
        ')',
      ],
      ...['[', '](u_r_l)', '\\*', '\n', '\n\n', '- ', '> ', '# ', '| a | b |\n|-|-|\n| ', '1. '],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 24 }), (parts) => expectSame(parts.join(''))),
      { numRuns: 1500, seed: 7 },
    );
  });
});
