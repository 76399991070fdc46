import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { mendMarkdown } from '../../../src/repair/markdown/mend-markdown.ts';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';
import { specExamples } from '../spec-examples.ts';

const root = new URL('../../fixtures/mend-markdown/', import.meta.url);
const gold = new URL('../../fixtures/gold/', import.meta.url);

function casesIn(folder: string): readonly string[] {
  const names = readdirSync(new URL(folder, root), { withFileTypes: true });
  return names.filter(({ name }) => name !== 'negative').map(({ name }) => `${folder}${name}`);
}

function expectFile(file: URL, actual: string): void {
  if (process.env.UPDATE === '1') writeFileSync(file, actual);
  expect(existsSync(file), `${file.pathname} is missing: run with UPDATE=1`).toBe(true);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

function treeOf(markdown: string): string {
  const tree = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  return JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value));
}

describe('mendMarkdown', () => {
  test.each(casesIn('./'))('mends %s', (name) => {
    const folder = new URL(`${name}/`, root);
    const source = readFileSync(new URL('input.txt', folder), 'utf8');
    const { markdown, edits, messages } = mendMarkdown(source);
    expect(applyEdits(source, edits)).toBe(markdown);
    expectFile(new URL('expected.md', folder), markdown);
    const told = messages.map(
      ({ severity, ruleId, reason, place }) =>
        `${place?.start.line}:${place?.start.column} ${severity} ${ruleId} ${reason}\n`,
    );
    expectFile(new URL('messages.txt', folder), told.join(''));
    expect(mendMarkdown(markdown).markdown).toBe(markdown);
  });

  test.each(casesIn('./negative/'))('leaves %s alone', (name) => {
    const source = readFileSync(new URL(`${name}/input.txt`, root), 'utf8');
    expect(mendMarkdown(source).markdown).toBe(source);
  });

  test.each(readdirSync(gold))('leaves healthy %s alone', (name) => {
    const source = readFileSync(new URL(name, gold), 'utf8');
    expect(mendMarkdown(source).edits).toEqual([]);
  });

  test('keeps the tree of the examples of the specifications', () => {
    const changed = specExamples().filter(
      ({ markdown }) => treeOf(mendMarkdown(markdown).markdown) !== treeOf(markdown),
    );
    expect(changed).toEqual([]);
  });

  test('lists the blocks of a text with their source lines', () => {
    const { blocks } = mendMarkdown('##T\n\nText.\n\n- a\n- b\n\n```js\nf();\n```\n');
    expect(blocks.map(({ kind, lines, changed }) => [kind, ...lines, changed])).toEqual([
      ['heading', 1, 1, true],
      ['paragraph', 3, 3, false],
      ['list', 5, 6, false],
      ['code', 8, 10, false],
    ]);
  });

  const pieces = [
    ...['\ufeff', '\u200b', '\u00a0', '# ', '##x', '＃＃ y', '- ', '  ', '\t', '> ', '1. ', '```'],
    ...['``', '````md', "'''", '｀｀｀', '| a | b |', '|---|---|', '｜ c ｜', '&lt;', '&amp;lt;'],
    ...['“q”', 'word', '中文。', 'if (x) {', '}', '\n', '\n\n', '\r\n', '\r', '`', '<div>', '\\'],
  ];
  const mangled = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((p) => p.join(''));

  test('never throws, keeps its edits in order and its result still', () => {
    fc.assert(
      fc.property(mangled, (source) => {
        const { markdown, edits } = mendMarkdown(source);
        expect(applyEdits(source, edits)).toBe(markdown);
        expect(mendMarkdown(markdown).markdown).toBe(markdown);
      }),
      { numRuns: 400 },
    );
  });
});
