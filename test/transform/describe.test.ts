import { expect, test } from 'vitest';
import { describe } from '../../src/transform/describe.ts';
import type { Section } from '../../src/types/article.ts';

const FIRST = 'Every message has an id that never changes, and a page.';
const CLAUSE = 'The program shows the first warnings, and then it shows all of them';
const REST = 'which goes on for longer than anybody would want to read in a list of articles';

function described(text: string): string {
  // Nothing else of a section is looked at.
  return describe([{ text } as Section]);
}

test.each([
  ['a short line is taken as it is', `${FIRST}; ok`, `${FIRST}; ok`],
  ['a line is cut after a sentence', `${FIRST} ${CLAUSE}; ${REST}, ${REST}.`, FIRST],
  ['a line without one before the semicolon', `${CLAUSE}; ${REST}, ${REST}.`, `${CLAUSE}…`],
  [
    'Chinese after a sentence',
    `${'字'.repeat(50)}。${'句'.repeat(50)}；${'字'.repeat(99)}`,
    `${'字'.repeat(50)}。`,
  ],
  ['anything else at its length', 'word'.repeat(99), `${'word'.repeat(99).slice(0, 159)}…`],
])('%s', (_, text, expected) => {
  expect(described(text)).toBe(expected);
});
