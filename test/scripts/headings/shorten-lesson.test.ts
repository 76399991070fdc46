import { expect, test } from 'vitest';
import { parentsOf } from '../../../scripts/headings/parents-of.ts';
import type { Lesson } from '../../../scripts/headings/read-lessons.ts';
import { shortenLesson } from '../../../scripts/headings/shorten-lesson.ts';
import { seededRandom } from '../../../scripts/random/seeded-random.ts';
import { describeHeadings } from '../../../src/repair/3-mend/heading-depth/describe/describe-headings.ts';
import { NONE } from '../../../src/repair/3-mend/heading-depth/levels.ts';

/** 0 is no heading. */
const DEPTHS = [1, 2, 3, 3, 2, 0, 3, 4, 4, 2, 3, 0];

function lessonOf(depths: readonly number[]): Lesson {
  const found = depths.map((_, place) => ({
    text: `heading ${place}`,
    gap: place,
    lineBefore: `before ${place}`,
  }));
  const places = [...depths.keys()].filter((place) => depths[place] !== 0);
  const parents = depths.map((): number => NONE);
  for (const [at, parent] of parentsOf(places.map((place) => depths[place] ?? 0)).entries()) {
    parents[places[at] ?? 0] = parent < 0 ? parent : (places[parent] ?? 0);
  }
  return { name: 'a', found, linesAfterLast: 99, headings: describeHeadings(found, 99), parents };
}

function namesOf({ found, parents }: Lesson): ReadonlyMap<string, string | number | undefined> {
  const nameOf = (place: number | undefined): string | number | undefined =>
    place !== undefined && place >= 0 ? found[place]?.text : place;
  return new Map(found.map(({ text }, place) => [text, nameOf(parents[place])]));
}

test('what is left of a text nests as before, and has the lines before it', () => {
  const lesson = lessonOf(DEPTHS);
  const whole = namesOf(lesson);
  const random = seededRandom(3);
  const sizes = new Set<number>();
  for (let round = 0; round < 200; round++) {
    const short = shortenLesson(lesson, random);
    sizes.add(short.found.length);
    for (const [text, parent] of namesOf(short)) expect(whole.get(text)).toBe(parent);
    expect(short.headings.map(({ text }) => text)).toEqual(short.found.map(({ text }) => text));
    for (const [at, { text, gap, lineBefore }] of short.found.entries()) {
      const before = short.found[at - 1]?.text.split(' ')[1];
      const first = before === undefined ? 0 : Number(before) + 1;
      expect([gap, lineBefore], text).toEqual([first, `before ${first}`]);
    }
  }
  expect(sizes.size).toBeGreaterThan(3);
});

test('a text of few headings stays whole', () => {
  const lesson = lessonOf([1, 2, 2, 3, 2]);
  expect(shortenLesson(lesson, seededRandom(1))).toBe(lesson);
});
