import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { headsEntry } from '../../../../src/repair/2-blocks/priors/heads-entry.ts';

test.each([
  ['a call above a sentence', 'app.mount()\nMounts the application.\n- Details', true],
  ['an element', '<Transition>\n为单个元素提供动画效果。\n- Props', true],
  ['an option above its items', 'server.host\n- Type: string', true],
  ['three sentences', '$emit()\nIt is one.\nIt is two.\nIt is three.\n- Type', true],
  ['four sentences', '$emit()\nIt is one.\nIt is two.\nIt is three.\nIt is four.\n- Type', false],
  ['code that goes on', 'unwatch()\nconst a = 1\n- Type', false],
  ['a name above no items', 'app.mount()\nMounts the application.', false],
  ['a key', 'labels:\n- "traefik.enable=true"', false],
  ['some words', 'Mounting an app\nMounts the application.\n- Details', false],
])('%s', (_, source, expected) => {
  expect(headsEntry(gatherEvidence(splitLines(source)), 0)).toBe(expected);
});

test('between items a name heads an entry only where items are whole', () => {
  const cut = '- Run it with\nnpm-run-all\n- Stop it';
  expect(headsEntry(gatherEvidence(splitLines(cut)), 1)).toBe(false);
  expect(headsEntry(gatherEvidence(splitLines(`${cut}\n  - at once`)), 1)).toBe(true);
});
