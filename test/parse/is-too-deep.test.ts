import { expect, test } from 'vitest';
import { isTooDeep } from '../../src/parse/is-too-deep.ts';

test.each([
  ['quotes', '> '.repeat(12)],
  ['quotes after code', `~~~\na\n~~~\n${'>'.repeat(12)}`],
  ['quotes after no fence', `\`\`\` a\`\n${'>'.repeat(12)}`],
  ['items', '1. '.repeat(12)],
  ['both, close together', '>- '.repeat(7)],
  ['emphasis', `${'*a '.repeat(12)}${' b*'.repeat(12)}`],
  ['several marks', `${'**a _b ~~c '.repeat(5)}${' c~~ b_ a**'.repeat(5)}`],
  ['emphasis over lines', `${'*a\n'.repeat(12)}${'b*\n'.repeat(12)}`],
])('%s are too deep', (_, text) => {
  expect(isTooDeep(`Before.\n\n${text}x\n`, 10)).toBe(true);
});

test.each([
  ['a thematic break', '- '.repeat(40)],
  ['pairs side by side', '*a* **b** '.repeat(40)],
  ['openers without an end', 'int *a, '.repeat(40)],
  ['a table', `|${' a |'.repeat(60)}\n|${' - |'.repeat(60)}\n`],
  ['nine quotes', `${'> '.repeat(9)}a`],
  ['code', `\`\`\`\n${'>'.repeat(40)}\n${'- '.repeat(20)}a\n\`\`\`\n`],
  ['names', 'a_b_c_d_e_f_g_h '.repeat(20)],
])('%s are not', (_, text) => {
  expect(isTooDeep(`Before.\n\n${text}\n`, 10)).toBe(false);
});
