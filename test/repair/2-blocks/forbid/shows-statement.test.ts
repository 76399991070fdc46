import { expect, test } from 'vitest';
import { forbidOddTitles } from '../../../../src/repair/2-blocks/forbid/forbid-odd-titles.ts';
import { showsStatement } from '../../../../src/repair/2-blocks/forbid/shows-statement.ts';
import { allowedTags } from '../allowed-tags.ts';

test.each([
  'List<? extends Box> boxesOf(Shelf shelf)',
  'size_t limit)',
  '13 }',
  'LIDS = -loak -lash',
  '[[ -n $box ]]',
  'BOX(0x83c38)BOX(0x8b194)',
  'box.open();',
  'gap> OpenBox(1)',
  '% chmod +x box',
])('%s is no heading', (line) => {
  expect(showsStatement(line)).toBe(true);
  const lines = ['Guide to boxes', line, 'A box keeps what is dear to make.'].join('\n');
  expect(allowedTags(forbidOddTitles, lines)[1]).not.toContain('H');
});

test.each([
  '1) Limits',
  'float boxWidth(float lid)',
  'Limits { #limits }',
  'Open boxes (if any)',
  'User Story (Previous release)',
  'open_box()',
  'box.open(lid)',
  'new Box([options])',
  'asLid(Box box)',
  'Map<Box>',
  'Boxes -> lids',
  'What is a = b?',
  '[[boxes]]',
  '100%',
])('%s may be one', (line) => {
  expect(showsStatement(line)).toBe(false);
});
