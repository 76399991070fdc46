import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { TAGS, tagOf } from '../../../src/repair/1-evidence/tags.ts';
import { agreeBelowItems } from '../../../src/repair/2-blocks/agree-below-items.ts';

const SIZE = TAGS.length;

/** How likely the tags of a line are: `{ l: 0.9, C: 0.1 }`. */
type Chances = Readonly<Record<string, number>>;

const ITEM: Chances = { L: 1 };
const REST: Chances = { l: 0.9, C: 0.1 };
const UNSURE: Chances = { l: 0.45, C: 0.55 };

/** How much is added for `l` and for `C` at each line. */
function added(
  lines: readonly (readonly [text: string, chances: Chances])[],
): readonly (readonly [rest: number, code: number])[] {
  const evidence = gatherEvidence(splitLines(lines.map(([text]) => text).join('\n')));
  const marginals = new Float64Array(lines.length * SIZE);
  for (const [at, [, chances]] of lines.entries()) {
    for (const [tag, chance] of Object.entries(chances)) marginals[at * SIZE + tagOf(tag)] = chance;
  }
  const scores = new Float64Array(marginals.length);
  const changed = agreeBelowItems(evidence, marginals, scores);
  expect(changed).toBe(scores.some((score) => score !== 0));
  return lines.map((_, at) => [
    scores[at * SIZE + tagOf('l')] ?? 0,
    scores[at * SIZE + tagOf('C')] ?? 0,
  ]);
}

const SIBLINGS = [
  ['- CentOS:', ITEM],
  ['rpm -qa', REST],
  ['- Alpine:', ITEM],
  ['apk info', REST],
] as const;

test('a line below an item becomes more likely what the others are that begin alike', () => {
  const [rest, code] = added([...SIBLINGS, ['- Ubuntu:', ITEM], ['dpkg -l', UNSURE]])[5] ?? [0, 0];
  expect(rest - code).toBeGreaterThan(Math.log(0.55 / 0.45));
});

test('code becomes more likely where the others are code', () => {
  const siblings = SIBLINGS.map(([text, chances]) =>
    chances === ITEM ? ([text, chances] as const) : ([text, { l: 0.1, C: 0.9 }] as const),
  );
  const [rest, code] = added([...siblings, ['- Ubuntu:', ITEM], ['dpkg -l', UNSURE]])[5] ?? [0, 0];
  expect(code - rest).toBeGreaterThan(0.5);
});

test.each([
  [
    'alone',
    [
      ['- Ubuntu:', ITEM],
      ['dpkg -l', UNSURE],
    ],
  ],
  ['that begins otherwise, behind other words', [...SIBLINGS, ['- Ubuntu', ITEM], ['3', UNSURE]]],
  [
    'below what is probably no item',
    [...SIBLINGS, ['- Ubuntu:', { c: 0.7, L: 0.3 }], ['x', UNSURE]],
  ],
  ['that is an item', [...SIBLINGS, ['- Ubuntu:', ITEM], ['- dpkg', UNSURE]]],
] as const)('a line %s stays as likely as it was', (_, lines) => {
  expect(added(lines).at(-1)).toEqual([0, 0]);
});

test('where items are whole, lines below them are left alone', () => {
  const lines = [
    ...SIBLINGS,
    ['- Ubuntu:', ITEM],
    ['dpkg -l', UNSURE],
    ['  kept', { p: 1 }],
  ] as const;
  expect(added(lines)[5]).toEqual([0, 0]);
});

test('many lines take time in proportion to their number', () => {
  const lines = Array.from({ length: 40_000 }, (_, at) =>
    at % 2 === 0 ? ([`- Item ${at}:`, ITEM] as const) : (['dpkg -l', UNSURE] as const),
  );
  expect(added(lines)).toHaveLength(lines.length);
}, 20_000);
