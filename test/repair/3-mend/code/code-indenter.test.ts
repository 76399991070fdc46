import { expect, test } from 'vitest';
import { codeIndenter } from '../../../../src/repair/3-mend/code/code-indenter.ts';
import { indentCode } from '../../../../src/repair/3-mend/code/indent-code.ts';

const BLOCK = ['if (a) {', 'b', '}'];

test('equal blocks of a text are indented once', () => {
  const indent = codeIndenter();
  const first = indent(BLOCK, 'go');
  expect(first).toEqual(indentCode(BLOCK, 'go'));
  expect(indent([...BLOCK], 'go')).toBe(first);
});

test('blocks of other lines, or in another language, are others', () => {
  const indent = codeIndenter();
  indent(BLOCK, 'go');
  for (const [lines, lang] of [
    [BLOCK, 'java'],
    [['if (a) {', 'b'], 'go'],
    [['if (a) {', '', 'b', '}'], 'go'],
  ] as const) {
    expect(indent(lines, lang)).toEqual(indentCode(lines, lang));
  }
});
