import { expect, test } from 'vitest';
import { headingForm } from '../../../../../src/repair/3-mend/heading-depth/describe/heading-form.ts';

test.each([
  ['how it works', 'asks'],
  ['如何安装', 'asks'],
  ['creating a client', 'ing'],
  ['the client', 'the'],
  ['with a file', 'with'],
  ['advanced use', 'ed'],
  ['installation', 'tion'],
  ['options', 's'],
  ['client set-up', 'words'],
  ['client', 'word'],
  ['安装', 'short'],
  ['安装所需的环境', 'han'],
  ['', 'none'],
])('puts %s into the class %s', (bare, form) => {
  expect(headingForm(bare)).toBe(form);
});
