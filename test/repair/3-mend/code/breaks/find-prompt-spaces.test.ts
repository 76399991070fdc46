import { expect, test } from 'vitest';
import { findPromptSpaces } from '../../../../../src/repair/3-mend/code/breaks/find-prompt-spaces.ts';

test('each prompt of a session begins a line', () => {
  expect([...findPromptSpaces('$ make a $ ls a')]).toEqual([[8, true]]);
});

test.each(['make a $ ls', '$ echo $HOME $ 5'])('leaves %s', (text) => {
  expect(findPromptSpaces(text).size).toBe(0);
});
