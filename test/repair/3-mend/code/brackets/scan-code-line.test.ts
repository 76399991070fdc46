import { expect, test } from 'vitest';
import { indentBrackets } from '../../../../../src/repair/3-mend/code/brackets/indent-brackets.ts';
import { scanCodeLine } from '../../../../../src/repair/3-mend/code/brackets/scan-code-line.ts';
import { closesBrackets } from '../../../../../src/repair/3-mend/code/closes-brackets.ts';
import { findBracketEnd } from '../../../../../src/repair/3-mend/code/find-bracket-end.ts';
import { hereDocumentEnd } from '../../../../../src/repair/3-mend/code/here-document-end.ts';
import { CODE_SYNTAX, type CodeSyntax } from '../../../../../src/repair/languages/code-syntax.ts';
import { reindent } from '../../support/reindent.ts';

function scan(lang: string, line: string, inside = ''): readonly [string, boolean, string] {
  // Only languages of the table are asked for.
  const syntax = CODE_SYNTAX.get(lang) as CodeSyntax;
  const { code, comment, next } = scanCodeLine(line, { inside }, syntax);
  return [code, comment, next.inside];
}

test.each<[string, string, string, boolean]>([
  ['java', 'f("(\\"", x) // (', 'f("", x)', false],
  ['java', '// (', '', true],
  ['java', 'a /* ( */ b', 'a  b', false],
  ['java', "c = '('; d = '\\''; e = '\\u00e9'", 'c = ""; d = ""; e = ""', false],
  ['java', "it's (", "it's (", false],
  ['javascript', "'(' + \"a", '"" + "a', false],
  ['javascript', 'http://a(', 'http://a(', false],
  ['javascript', 'a = /[/(]/g;', 'a = "";', false],
  ['javascript', 'a / b / (c', 'a / b / (c', false],
  ['javascript', 'return /(/', 'return ""', false],
  ['javascript', '`(` + a', '"" + a', false],
])('%s: %s', (lang, line, code, comment) => {
  expect(scan(lang, line)).toEqual([code, comment, '']);
});

test('what a line opens, another ends', () => {
  expect(scan('java', 'a /* (')).toEqual(['a', false, '*/']);
  expect(scan('java', '( */ b', '*/')).toEqual(['b', false, '']);
  expect(scan('java', '(', '*/')).toEqual(['', true, '*/']);
  expect(scan('java', '( */', '*/')).toEqual(['', true, '']);
  expect(scan('javascript', 'a = `(')).toEqual(['a = "', false, '`']);
  expect(scan('javascript', '(` + b', '`')).toEqual(['" + b', false, '']);
});

test('in lines of more than 2000 characters no regular expression is looked for', () => {
  const lineOf = (length: number): string => `${'a'.repeat(length - 6)} = /(/`;
  expect(scan('javascript', lineOf(2000))[0]).toContain('""');
  expect(scan('javascript', lineOf(2001))[0]).toContain('/(/');
});

test.each([
  ['go', 'a(b{\n\tc,\n})\nd()'],
  ['go', 'switch a {\ncase b:\n\tc()\ndefault:\n\td()\n}'],
  ['go', 'a := `\nb {\n`\nc()'],
  ['go', 'for a := range b:\n\tc()\n}'],
  ['go', 'a :=\n\tb'],
  ['javascript', 'switch (a) {\n  case 1:\n    b();\n}'],
  ['javascript', 'f({\n  default: 1,\n  other: 2\n})'],
  ['javascript', 'switch (a) {\n  default: b();\n    c();\n}'],
  ['javascript', 'switch (a) {\n  case 1: b();\n  default: c();\n}'],
  ['javascript', 'const a = b\n  .c()\n  ?.d();\ne();'],
  ['javascript', 'const a = b\n  && c\n  || d;\ne();'],
  ['javascript', 'f(`\n  a\n`);\ng();'],
  ['javascript', 'f(\n  ...a,\n);'],
  ['java', 'if (a)\n    b();\nc();'],
  ['java', 'for (a)\n    if (b)\n        c();\nd();'],
  ['java', 'if (a) {\n    b();\n} else\n    c();\nd();'],
  ['java', '/*\n * a\n */\nb();'],
  ['java', 'switch (a) {\n    // why\n    case 1 -> b();\n    default -> c();\n}'],
  ['java', '}\na();\n)'],
  ['java', 'f(a, {\n    b);\nc();'],
  ['c', '#ifdef A\nint f() {\n#endif\n    g();\nout:\n    h();\n}'],
  ['cpp', 'class A {\npublic:\n    int b;\n};'],
  ['cpp', 'class A {\n public:\n    int b_;\n};'],
  ['java', 'a = b +\n    c;\nd();'],
  ['java', 'void a()\n    throws B {\n    c();\n}'],
  ['json', '{\n  "a": [\n    1,\n    "]"\n  ]\n}'],
])('%s comes back as it was: %j', (lang, code) => {
  expect(reindent(code, (lines) => indentBrackets(lines, lang))).toBe(code);
});

test('brackets of lines end where all are closed', () => {
  expect(findBracketEnd(['{', '[1]', '}', '}'], 0, 9)).toBe(2);
  expect(findBracketEnd(['{}', '}'], 0, 9)).toBe(0);
  expect(findBracketEnd(['{', '[', ']'], 0, 9)).toBe(-1);
  expect(findBracketEnd(['{', '1', '}'], 0, 3)).toBe(2);
  expect(findBracketEnd(['{', '1', '}'], 0, 2)).toBe(-1);
  expect(findBracketEnd(['a', '{', '}'], 1, 2)).toBe(2);
  expect([['(', '[{', '}])'], ['('], [')'], []].map(closesBrackets)).toEqual([
    ...[true, false, true, true],
  ]);
});

test.each([
  ['cat <<EOF', 'EOF'],
  ["cat <<-'END' > a", 'END'],
  ['cat << "A_1"', 'A_1'],
  ["cat <<'A", undefined],
  ['a <<< b', undefined],
  ['1 << 2', undefined],
])('%s begins a here-document: %s', (line, word) => {
  expect(hereDocumentEnd(line)).toBe(word);
});
