import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendLineEnds } from '../../../src/repair/line-ends/mend-line-ends.ts';

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
