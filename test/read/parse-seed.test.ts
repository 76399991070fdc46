import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseSeed, type ReadResult } from '../../src/read/parse-seed.ts';
import { readText } from '../../src/read/read-text.ts';
import type { FilePath } from '../../src/types/brand.ts';

const PATH = 'a.md' as FilePath;
let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kintsugi-read-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** As a build does: a file that cannot be read has a message. */
async function readSeed(path: FilePath, maxBytes?: number): Promise<ReadResult> {
  const read = await readText(root, path, maxBytes);
  return read.ok ? parseSeed(read.text, path) : { seed: undefined, messages: [read.message] };
}

async function read(bytes: Uint8Array | string) {
  await writeFile(join(root, PATH), bytes);
  return readSeed(PATH);
}

describe('reading an article', () => {
  test.each([
    ['UTF-8', Buffer.from('# 金继\n')],
    ['UTF-8 with BOM', Buffer.from('\ufeff# 金继\n')],
    ['UTF-16LE with BOM', Buffer.from('\ufeff# 金继\n', 'utf16le')],
    ['UTF-16BE with BOM', Buffer.from('\ufeff# 金继\n', 'utf16le').swap16()],
  ])('decodes %s', async (_, bytes) => {
    expect((await read(bytes)).seed?.body).toBe('# 金继\n');
  });

  test.each([
    ['invalid UTF-8', Buffer.from([0x61, 0x0a, 0x62, 0xff, 0x63]), 'read-encoding', 'in line 2'],
    ['a lone surrogate', Buffer.from([0xff, 0xfe, 0x00, 0xd8]), 'read-encoding', 'UTF-16LE'],
    ['a NUL byte', Buffer.from('a\nb\0c'), 'read-binary', 'in line 2'],
    ['UTF-16 without BOM', Buffer.from('abc', 'utf16le'), 'read-binary', 'NUL'],
    ['nothing', Buffer.from(''), 'read-empty', 'empty'],
    ['white space', Buffer.from(' \n\n'), 'read-empty', 'empty'],
  ])('refuses %s', async (_, bytes, ruleId, reason) => {
    const { seed, messages } = await read(bytes);
    expect(seed).toBeUndefined();
    expect(messages).toMatchObject([{ severity: 'error', ruleId, path: PATH }]);
    expect(messages[0]?.reason).toContain(reason);
  });

  test.each([
    ['docs/_index.md', '---\ntitle: A\n---\n', ['info read-section']],
    ['docs/_index.md', '\n', ['error read-empty']],
    ['docs/index.md', '---\ntitle: A\n---\n', ['error read-empty']],
    ['index.md', '---\nlayout: home\nhero:\n  name: A\n---\n', ['info read-section']],
    ['index.md', '---\ntitle: A\nhero:\n  tagline: B\n---\n\n', ['info read-section']],
    ['index.md', '---\ntitle: A\nlayout: homely\n---\n', ['error read-empty']],
    ['docs/a.md', '---\ntitle: A\ndraft: true\n---\n', []],
  ])('makes no article of %s that holds %j', (path, text, expected) => {
    const { seed, messages } = parseSeed(text, path as FilePath);
    expect(seed).toBeUndefined();
    expect(messages.map(({ severity, ruleId }) => `${severity} ${ruleId}`)).toEqual(expected);
  });

  test('refuses a file above the limit and a missing one', async () => {
    await writeFile(join(root, PATH), 'long text');
    expect((await readSeed(PATH, 4)).messages[0]?.reason).toContain(
      'more than the 4 of `limits.fileBytes`',
    );
    expect((await readSeed('none.md' as FilePath)).messages[0]?.reason).toContain('ENOENT');
  });
});

describe('front matter', () => {
  test('gives its data and the position of the body', () => {
    const { seed } = parseSeed('---\ntitle: 甲\ntags: [go, "1"]\norder: 2\n---\n\n# x\n', PATH);
    expect(seed?.frontMatter).toEqual({ title: '甲', tags: ['go', '1'], order: 2 });
    expect(seed).toMatchObject({ body: '\n# x\n', bodyLine: 6, bodyOffset: 42 });
  });

  test('works with CRLF', () => {
    const { seed } = parseSeed('---\r\ntitle: x\r\n---\r\nbody\r\n', PATH);
    expect(seed).toMatchObject({ body: 'body\r\n', bodyLine: 4, frontMatter: { title: 'x' } });
  });

  test.each([
    ['thematic breaks', '---\n\ntext\n\n---\nmore'],
    ['an open thematic break', '---\ntext: here\n'],
    ['another language', '---js\nmodule.exports = {}\n---\nx'],
  ])('is not seen in %s', (_, text) => {
    expect(parseSeed(text, PATH).seed).toMatchObject({ body: text, frontMatter: {} });
  });

  test.each([
    ['titel: x', 'front-matter-unknown', 'Did you mean `title`?', 2],
    ['draft: maybe', 'front-matter-value', '"maybe", expected true or false', 2],
    ['date: 2026-13-45', 'front-matter-value', 'expected a date', 2],
    ['slug: ../up', 'front-matter-value', 'path segment', 2],
    ['title: a\ntags: 5', 'front-matter-value', 'a list', 3],
    ['title: "open', 'front-matter-syntax', 'valid YAML', 2],
    ['title: !!js/function "x"\nslug: {', 'front-matter-syntax', 'valid YAML', 3],
  ])('reports %s', (yaml, ruleId, text, line) => {
    const { seed, messages } = parseSeed(`---\n${yaml}\n---\nbody`, PATH);
    expect(seed?.body).toBe('body');
    const found = messages.find((message) => message.ruleId === ruleId);
    expect(`${found?.reason} ${found?.note}`).toContain(text);
    expect(found?.place?.start.line).toBe(line);
  });

  test('does not expand a bomb of aliases', () => {
    const levels = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [i, name] of [...'bcdefgh'].entries()) {
      const previous = 'abcdefgh'[i];
      levels.push(`${name}: &${name} [${`*${previous}, `.repeat(9)}*${previous}]`);
    }
    const { messages } = parseSeed(`---\n${levels.join('\n')}\n---\nbody`, PATH);
    expect(messages).toMatchObject([{ ruleId: 'front-matter-syntax' }]);
    expect(messages[0]?.reason).toContain('alias');
  });
});
