import { describe, expect, test } from 'vitest';
import { describeHeadings } from '../../../../src/repair/3-mend/heading-depth/describe/describe-headings.ts';
import type { OutlineState } from '../../../../src/repair/3-mend/heading-depth/describe/heading-facts.ts';
import { openHeading } from '../../../../src/repair/3-mend/heading-depth/open-heading.ts';

/** The outline after headings at some levels. */
function outlineOf(...levels: readonly number[]): OutlineState | undefined {
  const texts = levels.map((_, at) => ({
    text: `Heading ${String.fromCharCode(97 + at)}`,
    gap: 1,
  }));
  const headings = describeHeadings(texts, 1);
  let state: OutlineState | undefined;
  for (const [at, heading] of headings.entries()) {
    state = openHeading(state, heading, levels[at] ?? 0);
  }
  return state;
}

describe('the outline so far', () => {
  test('knows how many headings stood below the one before the open one', () => {
    expect(outlineOf(1, 2, 3, 3, 2, 3)?.former).toEqual([-1, 2, -1]);
    expect(outlineOf(1, 2, 2)?.former).toEqual([-1, 0]);
  });

  test('counts the headings of a level that have some below', () => {
    expect(outlineOf(1, 2, 3, 2, 2, 3, 2)?.fertile).toEqual([0, 2]);
  });

  test('compares the open heading with the one before it', () => {
    const same = { fertile: 0, all: 1, level: 3, compared: 3 };
    expect(outlineOf(1, 2, 3, 3, 2, 3, 3)?.tree).toEqual(same);
    expect(outlineOf(1, 2, 3, 3, 2, 3)?.tree.compared).toBe(2);
    expect(outlineOf(1, 2, 2, 3)?.tree.compared).toBeGreaterThan(5);
    expect(outlineOf(1, 2, 3)?.tree.compared).toBe(-1);
  });

  test('remembers the headings of each open level, and the deepest level', () => {
    const state = outlineOf(1, 2, 3, 2, 2);
    expect(state?.members.map((members) => members.map(({ index }) => index))).toEqual([
      [0],
      [1, 3, 4],
    ]);
    expect(state?.deepest).toBe(3);
  });

  test('stays as it is after what is no heading', () => {
    const state = outlineOf(1, 2, 0);
    expect(state?.isNone).toBe(true);
    expect(state?.stack.map(({ index }) => index)).toEqual([0, 1]);
  });
});
