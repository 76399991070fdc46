import { expect, test } from 'vitest';
import { TAGS, tagOf } from '../../../src/repair/1-evidence/tags.ts';
import { freeOrphanContinuations } from '../../../src/repair/2-blocks/free-orphan-continuations.ts';

function freed(tags: string): string {
  const numbers = Uint8Array.from(tags, tagOf);
  freeOrphanContinuations(numbers);
  return [...numbers].map((tag) => TAGS[tag]).join('');
}

test.each([
  ['code without an item', 'PCccl', 'PCccP'],
  ['code, of several lines', 'PCcll', 'PCcPP'],
  ['a diagram', 'HMml', 'HMmP'],
])('frees what goes on behind %s', (_, tags, expected) => {
  expect(freed(tags)).toBe(expected);
});

test.each([
  ['code of an item', 'LCcl'],
  ['code of an item that goes on', 'LlCcl'],
  ['a part of a heading', 'Hl'],
])('leaves what goes on behind %s', (_, tags) => {
  expect(freed(tags)).toBe(tags);
});
