import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { titlesOptions } from '../../../../src/repair/2-blocks/priors/titles-options.ts';
import { repair } from '../../../../src/repair/index.ts';

const ABOVE = '-u, --user string Name of the one who asks';
const BELOW = '--debug bool Whether to print what is done';

test.each([
  ['a title', 'Options of all commands', true],
  ['a title in Chinese', '所有命令的选项', true],
  ['what the code calls a group', 'Global Options:', false],
  ['a word alone', 'OPTIONS', false],
  ['the rest of what an option says', 'and of the one who answers', false],
  ['a sentence', 'It is read once.', false],
  ['an option', '--quiet bool Whether to print nothing at all', false],
])('%s', (_, text, expected) => {
  const evidence = gatherEvidence(splitLines(`${ABOVE}\n${text}\n${BELOW}`));
  expect(titlesOptions(evidence, 1)).toBe(expected);
});

test('a title below an option of which another line tells is none', () => {
  const evidence = gatherEvidence(
    splitLines(`--user string\nRead the name of it\n--debug bool\nPrint all`),
  );
  expect(titlesOptions(evidence, 1)).toBe(false);
});

test('parts lists of options at the title between them', () => {
  const text = `shelf put\nPut a book on a shelf, where it stays until somebody takes it away again.\nOptions\n-h, --help help for put\n${ABOVE}\nOptions of all commands\n${BELOW}\n--shelf string Name of the shelf to look at\nSee also\nThe guide tells of shelves, and how they are built.\n`;
  expect(repair(text).markdown).toMatch(
    /asks\n```\n\n#+ Options of all commands\n\n```\w*\n\s*--debug/,
  );
});
