import { expect, test } from 'vitest';
import { TAGS } from '../../../../src/repair/1-evidence/tags.ts';
import { forbidByDrawing } from '../../../../src/repair/2-blocks/forbid/forbid-by-drawing.ts';
import { allowedTags } from '../allowed-tags.ts';

/** The tags that each line may still have. */
function allowed(source: string): readonly string[] {
  return allowedTags(forbidByDrawing, source);
}

const ANY = TAGS.join('');

test.each(['↓', '│', '  ▼'])('%s alone joins what is above and below it', (connector) => {
  expect(allowed(`Parts\nClient\n${connector}\nGateway\nEnd`)).toEqual([
    ANY,
    'CcMmX',
    'cmX',
    'cmX',
    ANY,
  ]);
});

test('no heading begins with an arrow', () => {
  expect(allowed('→ a\n-> b\n=> c')).toEqual(Array(3).fill(ANY.replace('H', '')));
});

test.each([
  ['a connector between empty lines', 'Client\n\n↓\n\nGateway'],
  ['a connector at the end', 'Client\n↓'],
  ['a connector below a sentence', 'See what is below.\n↓\nGateway'],
  ['an arrow inside a line', 'Client → Gateway'],
  ['a way back to the top', 'Client\n↑\nGateway'],
])('leaves %s', (_, text) => {
  expect(allowed(text).every((tags) => tags === ANY)).toBe(true);
});
