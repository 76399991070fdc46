import { describe, expect, test } from 'vitest';
import { allowedTransitions } from '../../../src/repair/1-evidence/model/allowed-transitions.ts';
import { TAGS, tagOf } from '../../../src/repair/1-evidence/tags.ts';
import { bestTags } from '../../../src/repair/2-blocks/best-tags.ts';
import { likelyBlocks } from '../../../src/repair/2-blocks/likely-blocks.ts';
import { type Lattice, readLattice } from '../../../src/repair/2-blocks/read-lattice.ts';

const SIZE = TAGS.length;
const TRANSITIONS = Float64Array.from(allowedTransitions(), (allowed) =>
  allowed ? 0 : Number.NEGATIVE_INFINITY,
);

/** What each line says: `{ H: 2, P: 1 }`; all other tags score `-30`. */
function lattice(...lines: readonly Readonly<Record<string, number>>[]): Lattice {
  const local = Float64Array.from({ length: lines.length * SIZE }, (_, at) => {
    return lines[Math.floor(at / SIZE)]?.[TAGS[at % SIZE] ?? ''] ?? -30;
  });
  const scores = { local, transitions: TRANSITIONS, boundaries: new Uint8Array(lines.length) };
  return readLattice(scores, bestTags(scores));
}

const tagsOf = (tags: Uint8Array): string => [...tags].map((tag) => TAGS[tag]).join('');
const share = ({ marginals }: Lattice, line: number, tag: string): number =>
  marginals[line * SIZE + tagOf(tag)] ?? 0;

describe('the lattice', () => {
  test('shares each line among its tags by their scores', () => {
    const found = lattice({ H: Math.log(3), P: 0 });
    expect(share(found, 0, 'H')).toBeCloseTo(0.75);
    expect(share(found, 0, 'P')).toBeCloseTo(0.25);
  });

  test('counts sequences, not lines: what cannot be followed is less likely', () => {
    const found = lattice({ H: 0, P: 0 }, { p: 0 });
    expect(share(found, 0, 'P')).toBeCloseTo(1);
    expect(found.transition(0, tagOf('P'), tagOf('p'))).toBeCloseTo(1);
  });

  test('keeps the best sequence where each line by itself says something impossible', () => {
    const found = lattice({ H: 40, P: 0 }, { p: 40 });
    expect(tagsOf(likelyBlocks(found).tags)).toBe('Pp');
  });
});

describe('the likeliest blocks', () => {
  test('are those of clear tags, with full confidence', () => {
    const { tags, probabilities } = likelyBlocks(lattice({ H: 0 }, { P: 0 }, { C: 0 }, { c: 0 }));
    expect(tagsOf(tags)).toBe('HPCc');
    expect([...probabilities].map((value) => Math.round(value * 100))).toEqual([100, 100, 100, 0]);
  });

  test('are as sure as where they end', () => {
    const { tags, probabilities } = likelyBlocks(lattice({ C: 0 }, { c: 2, P: 0 }));
    expect(tagsOf(tags)).toBe('Cc');
    expect(probabilities[0]).toBeCloseTo(Math.exp(2) / (Math.exp(2) + 1));
  });

  test('let an item go on after code, but nothing else', () => {
    expect(tagsOf(likelyBlocks(lattice({ L: 0 }, { C: 0 }, { l: 0 })).tags)).toBe('LCl');
  });

  test('do not fall apart where they are long, though any line may begin another', () => {
    const rest = Array.from({ length: 4000 }, () => ({ c: 0, C: -6 }));
    expect(tagsOf(likelyBlocks(lattice({ C: 0 }, ...rest)).tags)).toBe(`C${'c'.repeat(4000)}`);
  });

  test('are found for no line at all', () => {
    expect(likelyBlocks(lattice()).tags).toHaveLength(0);
  });
});
