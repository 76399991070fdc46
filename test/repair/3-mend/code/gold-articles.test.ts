import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonicalLanguage } from '../../../../scripts/code/canonical-language.ts';
import { damageLines } from '../../../../scripts/code/damage-lines.ts';
import { lineDepths } from '../../../../scripts/code/line-depths.ts';
import { type CodeBlock, readMarkdown } from '../../../../scripts/code/read-code-blocks.ts';
import { indentCode } from '../../../../src/repair/3-mend/code/indent-code.ts';
import { detectLanguages } from '../../../../src/repair/languages/detect-languages.ts';

const FOLDER = new URL('../../../fixtures/gold/', import.meta.url);

/** The blocks of the five articles, damaged, and what was found of them. */
function mendArticles(): readonly { block: CodeBlock; lang: string; lines: readonly string[] }[] {
  return readdirSync(FOLDER).flatMap((name) => {
    const { blocks } = readMarkdown(readFileSync(new URL(name, FOLDER), 'utf8'), name, 'gold');
    const questions = blocks.map(({ code, before }) => ({
      lines: damageLines(code),
      before,
      hasIndentation: false,
    }));
    const found = detectLanguages(questions);
    return blocks.map((block, i) => {
      const lang = found[i]?.lang ?? '';
      return { block, lang, lines: indentCode(questions[i]?.lines ?? [], lang) };
    });
  });
}

const mended = mendArticles();

test('finds the language of 99 % of the blocks', () => {
  const tagged = mended.filter(
    ({ block }) => canonicalLanguage(block.lang) !== 'text' && block.lang,
  );
  const wrong = tagged.filter(({ block, lang }) => canonicalLanguage(block.lang) !== lang);
  expect(tagged.length).toBeGreaterThan(120);
  expect(wrong.length / tagged.length).toBeLessThan(0.01);
});

test('finds the depth of 99 % of the lines', () => {
  let right = 0;
  let count = 0;
  for (const { block, lines } of mended) {
    const found = lineDepths(lines);
    const wanted = lineDepths(block.code.split('\n'));
    count += wanted.length;
    right += wanted.filter((depth, i) => depth === found[i]).length;
  }
  expect(count).toBeGreaterThan(900);
  expect(right / count).toBeGreaterThan(0.99);
});
