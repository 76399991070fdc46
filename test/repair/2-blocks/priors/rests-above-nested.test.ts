import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { restsAboveNested } from '../../../../src/repair/2-blocks/priors/rests-above-nested.ts';

const TEXT = 'The first argument may be one of these:';

test.each([
  ['what stands above a list in an item', `- Sources\n${TEXT}\n  - a function\n  - a name\n`, [1]],
  ['several lines', `- Sources\nIt takes two of them.\n${TEXT}\n  - a function\n`, [1, 2]],
  ['what stands between items inside', `- Sources\n  - a name\n${TEXT}\n  - a function\n`, [2]],
  ['Chinese', '- 参数\n第一个参数可以是以下几种：\n  - 函数\n', [1]],
  ['nothing above a list at the margin', `- Sources\n${TEXT}\n- a function\n  - a name\n`, []],
  ['nothing above what stands too far in', `- Sources\n${TEXT}\n      - a function\n`, []],
  ['nothing above odd columns', `- Sources\n  - one\n${TEXT}\n   - a function\n`, []],
  ['nothing that is short', '- Sources\nstart transaction\n  - a function\n', []],
  ['nothing where code stands between', `- Set\n${TEXT}\nlet a = f({ b: 1 });\n  - one\n`, []],
])('%s', (_, source, expected) => {
  expect([...restsAboveNested(gatherEvidence(splitLines(source)))]).toEqual(expected);
});

test('nothing in a text whose blocks stand apart', () => {
  const source = `# Title\n\n- Sources\n\n${TEXT}\n\n  - a function\n\nText of its own.\n`;
  expect([...restsAboveNested(gatherEvidence(splitLines(source)))]).toEqual([]);
});
