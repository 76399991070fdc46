import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { TAGS } from '../../../src/repair/1-evidence/tags.ts';
import { forbidTags } from '../../../src/repair/2-blocks/forbid-tags.ts';

/** The tags that each line may still have. */
function allowed(source: string): readonly string[] {
  const evidence = gatherEvidence(splitLines(source));
  const scores = new Float64Array(evidence.lines.length * TAGS.length);
  forbidTags(scores, evidence, 'trafilatura');
  return evidence.lines.map((_, line) =>
    TAGS.filter((_, tag) => scores[line * TAGS.length + tag] === 0).join(''),
  );
}

test('takes a delimiter row for a part of its table or of code', () => {
  expect(allowed('Text\n| a | b |\n|---|:-:|')[2]).toBe('tCcMm');
});

test('finds tables only near pipes, and none after the last pipe', () => {
  const isTable = (text: string) => allowed(text).map((tags) => /[Tt]/.test(tags));
  expect(isTable('a\nb\nc\nd |\ne\nf')).toEqual([false, true, true, true, false, false]);
  expect(isTable('a |\nb\nc\nd |\ne')).toEqual([true, true, true, true, false]);
});
