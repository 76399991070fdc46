import { expect, test } from 'vitest';
import type { FilePath } from '../../src/types/brand.ts';
import type { MendedBlock, Override } from '../../src/types/repair.ts';
import { findUnusedOverrides } from '../../src/util/find-unused-overrides.ts';

const sidecar = { path: 'a.repair.yml' as FilePath, text: '' };
const block: MendedBlock = {
  ...{ kind: 'heading', lines: [3, 4], changed: true, confidence: 1, depth: 2 },
  ...{ rule: 'heading', reason: 'heading of depth 2, as decided' },
};

test.each<[string, Override, Partial<MendedBlock>, boolean]>([
  ['the kind that was wanted', { lines: [3, 4], as: 'heading' }, {}, true],
  ['another', { lines: [3, 4], as: 'list' }, {}, false],
  ['the depth', { lines: [3, 4], as: 'heading', depth: 2 }, {}, true],
  ['another depth', { lines: [3, 4], as: 'heading', depth: 3 }, {}, false],
  ['a diagram, which is code', { lines: [3, 4], as: 'code' }, { kind: 'mermaid' }, true],
  ['the last line', { lines: [4, 9], as: 'heading' }, {}, true],
  ['the first line', { lines: [1, 3], as: 'heading' }, {}, true],
  ['a line behind', { lines: [5, 9], as: 'heading' }, {}, false],
  ['a line before', { lines: [1, 2], as: 'heading' }, {}, false],
  ['lines as they stand', { lines: [3, 4], as: 'asis' }, {}, true],
  ['lines that were mended all the same', { lines: [3, 4], as: 'asis' }, { reason: 'a' }, false],
  ['rows', { lines: [3, 4], as: 'table', rows: [['a']] }, {}, true],
  [
    'rows that did not fit',
    { lines: [3, 4], as: 'table', rows: [['a']] },
    { kind: 'table', reason: 'a' },
    false,
  ],
])('a decision about %s', (_, override, parts, isUsed) => {
  const found = findUnusedOverrides([override], [{ ...block, ...parts }], sidecar, 10);
  expect(found.map(({ reason }) => reason)).toEqual(
    isUsed
      ? []
      : [`Line ${override.lines[0] + 9} of the article was not made \`${override.as}\` as decided`],
  );
});
