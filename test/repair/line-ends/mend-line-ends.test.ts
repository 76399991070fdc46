import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendLineEnds } from '../../../src/repair/line-ends/mend-line-ends.ts';
import { BROKEN_SENTENCES } from '../../util/broken-sentences.ts';

const LINES = [
  'The name of the rule is read from',
  'rule_name',
  'in the file set_up.json',
  ', if there is one. Its size is given by',
  '-',
  'Look at the flags first, please. -',
  'Then run the query again.',
  '客户端会从文件set_up.json',
  '读取retry_policy',
  '。如果没有这个文件,就用',
  'client run',
  '命令启动服务。 -',
  '  return nilThe next step follows here',
];

test('moves the ends of lines in any order, and no other character', () => {
  const text = fc
    .array(fc.constantFrom(...LINES), { minLength: 10, maxLength: 60 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, (source) => {
      const mended = mendLineEnds(source, 'trafilatura', []);
      expect(mended?.text.replaceAll(/\s/g, '') ?? '').toBe(
        mended ? source.replaceAll(/\s/g, '') : '',
      );
    }),
    { numRuns: 300, seed: 7 },
  );
});

test.each([
  ['numbers', '1\n2'],
  ['a label', 'javascript\nCopy code'],
])('leaves %s above code in lines of their own', (_, bar) => {
  const text = `${BROKEN_SENTENCES}每次尝试都会写入call.log
,并带有编号。
然后打开示例代码,运行方式如下,
${bar}
client.run({ attempts: 3 });
client.close();
等待之后再次尝试,代码如下,
${bar}
client.wait({ delay: 12 });
client.close();
`;
  const { text: mended } = mendLineEnds(text, 'trafilatura', []) ?? { text };
  expect(mended).toContain('读取retry_policy。');
  expect(mended.split(`,\n${bar}\nclient`)).toHaveLength(3);
});

const ENGLISH = `Shelves¶
The shelf is opened by open_shelf
with the name from shelf.yaml
, where one is set. What take_box
gives back is a box, and give_back
puts it where it was.
Nobody sees what is done by close_all
.
Start¶
shelf start
What was taken is written to boxes.log
, each with its day.
`;

test('joins the rest of a title that was broken behind code, which has the mark of titles', () => {
  const titles =
    'Where take_box\nis read from¶\nIt is read once.\nLast words¶\ntake_box is done.\n';
  expect(mendLineEnds(ENGLISH + titles, 'trafilatura', [])?.text).toContain(
    'Where take_box is read from¶\nIt is read once.\nLast words¶\ntake_box',
  );
});
