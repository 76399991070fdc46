import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { repair } from '../../../src/repair/index.ts';
import { findLoneMarkers } from '../../../src/repair/line-ends/find-lone-markers.ts';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';

const TEXT = `A rule has two parts:
-
The name of the rule, which says what went wrong.
-
The query that tells when it is so.
Both of them are needed.
`;

test('joins marks and the text of their items', () => {
  expect(applyEdits(TEXT, findLoneMarkers(splitLines(TEXT), [])).split('\n')).toEqual([
    'A rule has two parts:',
    '- The name of the rule, which says what went wrong.',
    '- The query that tells when it is so.',
    'Both of them are needed.',
    '',
  ]);
});

test('parts a mark from the sentence before it', () => {
  const glued = TEXT.replace('wrong.\n-\n', 'wrong. -\n');
  expect(applyEdits(glued, findLoneMarkers(splitLines(glued), []))).toBe(
    applyEdits(TEXT, findLoneMarkers(splitLines(TEXT), [])),
  );
});

test.each([
  ['marks behind sentences alone', 'Look at it. -\nThen run it. -\nThen stop.\n'],
  ['a single one', TEXT.replace('-\nThe query', 'The query')],
  ['YAML', 'servers:\n-\nname: web\nport: 80\n-\nname: db\nport: 5432\n'],
  ['marks above items', 'Steps:\n-\n- Look at the flags\n-\n- Copy the folder\n'],
])('leaves %s', (_, text) => {
  expect(findLoneMarkers(splitLines(text), [])).toEqual([]);
});

test('a text with such marks becomes a list', () => {
  const { markdown, edits } = repair(`Rules\n${TEXT.repeat(2)}`);
  expect(applyEdits(`Rules\n${TEXT.repeat(2)}`, edits)).toBe(markdown);
  expect(markdown).toMatch(/^- The name of the rule.*\n- The query that tells/m);
});
