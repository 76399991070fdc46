import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { gluedStarts } from '../../../../src/repair/2-blocks/priors/glued-starts.ts';
import { repair } from '../../../../src/repair/index.ts';

const MORE = '\nEach file has a pattern and a suffix in it, as will be shown.';

test.each([
  ['a sentence', 'If a folder matches at least one', 'excludepattern, it is left out.', true],
  ['an article', 'Note that the', 'pool_sizefile is read twice.', true],
  ['an item', '- Put it into the', 'go.modfile, and go on.', true],
  ['an item behind another', '- a box- Put it into a new', 'go.modfile, and go on.', true],
  ['a clause behind code', 'This feature was added in Pools', 'v0.9.0, but it is slow.', true],
  ['a word alone', 'Or, in newer ones, use', 'mountfile', true],
  ['a word that stands elsewhere', 'If a folder matches at least one', 'pattern is set.', false],
  ['a word of English', 'If a folder matches at least one', 'filesystem is set.', false],
  ['a title', 'Other options', 'pool_sizefile is read twice.', false],
  ['a sentence that has ended', 'It matches at least one.', 'excludepattern is left out.', false],
  ['the end of a name', 'See there for more on valid names', 'pool_invalid_filename', false],
  ['a line of options', '-v, --v Number of the level of the', '--vfile pattern=N of files', false],
])('%s', (_, above, text, expected) => {
  const evidence = gatherEvidence(splitLines(`Pools\n${above}\n${text}${MORE}`));
  expect(gluedStarts(evidence).has(2)).toBe(expected);
});

test('where white space is kept no sentence is broken so', () => {
  const source = `If a folder matches at least one\nexcludepattern, it is left out.\n  x: 1${MORE}`;
  expect(gluedStarts(gatherEvidence(splitLines(source))).size).toBe(0);
});

test('a sentence that was broken before its code is one paragraph', () => {
  const { markdown } = repair(
    'Pools\nA pool keeps what is dear to make, and lends it to those who ask.\nHow folders are left out\n' +
      'If a folder matches at least one\nexcludepattern, it is left out. Each folder may have a pattern of its own.\n' +
      'Names\nEach pool has a name, and no two have the same.\n',
  );
  expect(markdown).toMatch(/at least one\s`?exclude/);
});
