import { expect, test } from 'vitest';
import { forbidByMarker } from '../../../../src/repair/2-blocks/forbid/forbid-by-marker.ts';
import { allowedTags } from '../allowed-tags.ts';

/** The tags that the line at `place` may still have. */
function allowed(source: string, dialect: 'trafilatura' | 'resiliparse', place = -1): string {
  const tags = allowedTags((scores, evidence) => forbidByMarker(scores, evidence, dialect), source);
  return tags.at(place) ?? '';
}

test.each([
  ['an item with its dash', 'A\n- item', 'LlTtCcMm'],
  ['an item whose dash was lost', '- a\ngo list -m all提取依赖', 'HPpLlTtQqCcMmX'],
  ['an item with another one glued to it', '- a\nreset()ends the call.- Go on', 'HPpLlTtQqCcMmX'],
  ['an option', 'A\n--flag  its use', 'HPplTtQqCcMmX'],
  ['a line behind one space', '- a\n b', 'lCcMm'],
  ['a row behind one space', '- a\n b | c', 'lTtCcMm'],
  ['a line behind two', '- a\n  b', 'TtCcMm'],
  ['a glued item', '- a\nb - c', 'HPpLlTtQqCcMmX'],
  ['a dash in a text that glues nothing', '- a\n  x\nb - c', 'HPplTtQqCcMmX'],
  ['code in a text that drops no dash', '- a\n  x\ngo list -m all提取依赖', 'HPplTtQqCcMmX'],
  ['the text of an empty item', '- a\n-\nA sentence stands here.', 'l'],
  ['the key of an item in code', '- a\n-\nname: web', 'HPplTtQqCcMmX'],
])('after a dash or none: %s', (_, source, tags) => {
  expect(allowed(source, 'trafilatura')).toBe(tags);
});

test.each([
  ['an item with its bullet', 'A\n  • item', 'L'],
  ['a numbered item', 'A\n  2. item', 'L'],
  ['a number that is not indented', 'A\n\n2. item', 'HPplTtQqCcMmX'],
  ['an indented line', 'A\n\n  b', 'lTtCcMmX'],
  ['a line without a gap', 'A\nb', 'HlTtQqCcMmX'],
])('after a bullet or none: %s', (_, source, tags) => {
  expect(allowed(source, 'resiliparse')).toBe(tags);
});

test.each([
  ['an item with its bullet', '  • Docs\n\nShelves', 'resiliparse', 'L'],
  ['an item whose bullet lost its indentation', '• Docs\n\nShelves', 'resiliparse', 'L'],
  ['an item with its dash', '- Docs\nShelves', 'trafilatura', 'LlTtCcMm'],
  ['a title', 'Docs\n\nShelves', 'resiliparse', 'HPpLlTtQqCcMmX'],
  ['a title with a number', '1. Docs\n\nShelves', 'resiliparse', 'HPpLlTtQqCcMmX'],
] as const)('in the first line: %s', (_, source, dialect, tags) => {
  expect(allowed(source, dialect, 0)).toBe(tags);
});

test('an empty item with its text is no code', () => {
  expect(allowed('A\n-\nA sentence stands here.', 'trafilatura', 1)).toBe('Ll');
  expect(allowed('A\n-\n# a comment', 'trafilatura', 1)).toBe('LlTtCcMm');
});

test('a paragraph is parted from what follows, too', () => {
  expect(allowed('A\n\nb\nc', 'resiliparse', 1)).toBe('HlTtQqCcMmX');
});
