import { expect, test } from 'vitest';
import { forbidTags } from '../../../../src/repair/2-blocks/forbid/forbid-tags.ts';
import { allowedTags } from '../allowed-tags.ts';

/** The tags that each line may still have. */
function allowed(source: string): readonly string[] {
  return allowedTags((scores, evidence) => forbidTags(scores, evidence, 'trafilatura'), source);
}

test('takes a delimiter row for a part of its table or of code', () => {
  expect(allowed('Text\n| a | b |\n|---|:-:|')[2]).toBe('tCcMm');
});

test('finds tables only near pipes, and none after the last pipe', () => {
  const isTable = (text: string) => allowed(text).map((tags) => /[Tt]/.test(tags));
  expect(isTable('a\nb\nc\nd |\ne\nf')).toEqual([false, true, true, true, false, false]);
  expect(isTable('a |\nb\nc\nd |\ne')).toEqual([true, true, true, true, false]);
});
