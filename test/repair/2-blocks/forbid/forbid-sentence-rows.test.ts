import { expect, test } from 'vitest';
import { forbidSentenceRows } from '../../../../src/repair/2-blocks/forbid/forbid-sentence-rows.ts';
import { repair } from '../../../../src/repair/index.ts';
import { allowedTags } from '../allowed-tags.ts';

/** The tags of these that a line may have. */
function allowed(source: string, line: number): string {
  const tags = allowedTags(forbidSentenceRows, source)[line] ?? '';
  return [...'HPTtCc'].filter((tag) => tags.includes(tag)).join('');
}

const A = 'A worker pool lends out what is dear to make and takes it back when the work is done.';
const B = 'A worker pool keeps a number of workers ready for those who ask “and no more of them.”';

test.each([
  ['a sentence', 'Runs the jobs.\nretries 3', 0, 'HPtCc'],
  ['one in Han', '运行所有的任务。\nretries 3', 0, 'HPtCc'],
  ['names of columns', 'Name Value\nretries 3', 0, 'HPTtCc'],
  ['bytes', '0~7 8~15 ... ...\nretries 3', 0, 'HPTtCc'],
  ['the first of long sentences', `${A}\n${B}`, 0, 'P'],
  ['the last of them', `${A}\n${B}`, 1, 'P'],
  ['long questions', `${A.replace(/\.$/, '?')}\n${B}`, 1, 'HPTtCc'],
  ['a word above them', `Pools\n${A}\n${B}`, 0, 'HPCc'],
  ['a row below names of columns', `Name Use\n${A}\n${B}`, 1, 'HPtCc'],
  ['a short line among sentences', `${A}\n${B}\nretries 3`, 2, 'HPTtCc'],
  [
    'a label above sentences',
    'Key idea\nThink of a pool as a shop for tools. It lends them.',
    0,
    'HP',
  ],
  [
    'sentences below a label',
    'Key idea\nThink of a pool as a shop for tools. It lends them.',
    1,
    'HP',
  ],
  ['a row of two sentences', 'Name Use\nsize How many there are. It may be zero.', 1, 'HPtCc'],
  ['a long sentence that stands alone', `${A}\n\n${B}`, 0, 'HPtCc'],
])('%s', (_, source, line, expected) => {
  expect(allowed(source, line)).toBe(expected);
});

test('sentences that stand close below a title are paragraphs', () => {
  const lines = [
    'Worker pool provides a fixed number of workers to those who have jobs to run and want them soon.',
    'Worker pool server can act as a “foreman,” sitting in front of them and handing out the jobs.',
    'Worker pool protects the service from attacks. It helps in hiding the workers from those who ask.',
  ];
  const rest =
    'It is well known, most companies use it as a queue.\n\nHow it works\n\nMore in the picture below:\n\n  • It is small.\n  • It is quick.\n\nName Use\nsize How many workers there are\nqueue How many jobs may wait\n';
  expect(repair(`Introduction\n${lines.join('\n')}\n\n${rest}`).markdown).toContain(
    `Introduction\n\n${lines.join('\n\n')}\n\nIt is`,
  );
});
