import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { TAGS, tagOf } from '../../../src/repair/1-evidence/tags.ts';
import { forbidPictures } from '../../../src/repair/2-blocks/forbid-pictures.ts';

test('the name of a picture is no heading', () => {
  const evidence = gatherEvidence(splitLines('Plans\n\nimage-2.PNG\n\nReading image.png\n'));
  const scores = new Float64Array(evidence.lines.length * TAGS.length);
  forbidPictures(scores, evidence);
  const heading = tagOf('H');
  expect(evidence.lines.map((_, line) => (scores[line * TAGS.length + heading] ?? 0) < 0)).toEqual([
    false,
    true,
    false,
  ]);
});

test('a picture in the manner of Markdown is a paragraph', () => {
  const evidence = gatherEvidence(splitLines('Plans\n![a](https://a.example/b.png)\n![b](c)\n'));
  const scores = new Float64Array(evidence.lines.length * TAGS.length);
  forbidPictures(scores, evidence);
  const free = TAGS.filter((_, tag) => scores[TAGS.length + tag] === 0);
  expect(free).toEqual(['P', 'l', 'X']);
  expect(scores[2 * TAGS.length]).toBe(0);
});
