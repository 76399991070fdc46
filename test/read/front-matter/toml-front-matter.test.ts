import { expect, test } from 'vitest';
import { parseSeed } from '../../../src/read/parse-seed.ts';
import type { FilePath } from '../../../src/types/brand.ts';

const path = 'a.md' as FilePath;

/** A text with these lines between two lines `+++`. */
function parse(...lines: readonly string[]) {
  return parseSeed(`+++\n${lines.join('\n')}\n+++\n\n# x\n`, path);
}

test('front matter in TOML gives its data and the position of the body', () => {
  const { seed } = parse('title = "甲"', 'tags = ["go", "1"]', 'weight = 2', 'draft = true');
  expect(seed?.frontMatter).toEqual({ title: '甲', tags: ['go', '1'], order: 2, draft: true });
  expect(seed).toMatchObject({ body: '\n# x\n', bodyLine: 7, bodyOffset: 63 });
});

test('it works with CRLF, comments and empty lines', () => {
  const text = '+++\r\n# of Hugo\r\n\r\ntitle = "x"\r\n+++\r\nbody\r\n';
  expect(parseSeed(text, path)).toMatchObject({
    seed: { body: 'body\r\n', bodyLine: 6, frontMatter: { title: 'x' } },
    messages: [],
  });
});

test.each([
  ['2024-01-31', '2024-01-31'],
  ['2024-01-31T10:20:30Z', '2024-01-31T10:20:30.000Z'],
  ['2024-01-31 10:20:30+08:00', '2024-01-31T10:20:30.000+08:00'],
  ['"2024-01-31"', '2024-01-31'],
])('the date %s is kept', (date, expected) => {
  const { seed, messages } = parse(`date = ${date}`);
  expect([seed?.frontMatter, messages]).toEqual([{ date: expected }, []]);
});

test.each([
  ['titel = "x"', 'front-matter-unknown', 'Did you mean `title`?', [2, 1]],
  ['title = "a"\n  tags = 5', 'front-matter-value', 'a list', [3, 3]],
  ['date = 10:20:30', 'front-matter-value', 'expected a date', [2, 1]],
  ['[params]\ncolour = "red"', 'front-matter-foreign', 'params', [2, 2]],
  ['title = x', 'front-matter-syntax', 'valid TOML', [2, 9]],
  ['title = "a"\ntitle = "b"', 'front-matter-syntax', 'valid TOML', [3, 1]],
])('%j is reported where it stands', (toml, ruleId, text, [line, column]) => {
  const { seed, messages } = parse(toml);
  expect(seed?.body).toBe('\n# x\n');
  const found = messages.find((message) => message.ruleId === ruleId);
  expect(`${found?.reason} ${found?.note}`).toContain(text);
  expect(found?.place?.start).toMatchObject({ line, column });
});

test.each([
  ['plus signs around text', '+++\n\ntext\n\n+++\nmore'],
  ['another language', '+++yaml\ntitle: x\n+++\nx'],
  ['delimiters of two languages', '+++\ntitle = "x"\n---\nx'],
])('it is not seen in %s', (_, text) => {
  expect(parseSeed(text, path).seed).toMatchObject({ body: text, frontMatter: {} });
});
