import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editPieces, type Piece } from '../../../src/repair/edit-script/edit-pieces.ts';
import { piecesToEdits } from '../../../src/repair/edit-script/pieces-to-edits.ts';
import { toSource } from '../../../src/repair/edit-script/to-source.ts';
import type { Edit } from '../../../src/types/repair.ts';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';

function edit(start: number, end: number, text: string, confidence = 1): Edit {
  return { start, end, text, rule: `to ${text}`, confidence };
}

function whole(source: string): readonly Piece[] {
  return [{ start: 0, end: source.length, edit: undefined }];
}

/** Edits of the source that several rounds of edits make, each in the text that the last left. */
function edits(source: string, ...rounds: readonly (readonly Edit[])[]): readonly Edit[] {
  return piecesToEdits(source, rounds.reduce(editPieces, whole(source)));
}

test('edits of a later pass count in what the first one left', () => {
  expect(edits('abcdef', [edit(1, 2, 'BBB')], [edit(5, 6, 'D')])).toEqual([
    edit(1, 2, 'BBB'),
    edit(3, 4, 'D'),
  ]);
});

test('what replaces an edit covers its source, with the smaller confidence', () => {
  const [found, ...rest] = edits('abcdef', [edit(1, 3, 'XY', 0.5)], [edit(2, 4, 'Z', 0.9)]);
  expect(found).toEqual({ ...edit(1, 3, 'X', 0.5), rule: 'to XY' });
  expect(rest).toEqual([{ ...edit(3, 4, 'Z', 0.5) }]);
});

test('what was taken out right before an edit stays an edit of its own', () => {
  expect(edits('abcdef', [edit(1, 3, '')], [edit(1, 2, 'D')])).toEqual([
    edit(1, 3, ''),
    edit(3, 4, 'D'),
  ]);
});

test('what comes in stands behind what was there', () => {
  expect(edits('ab', [edit(1, 1, 'x')], [edit(2, 2, 'y')])).toEqual([
    edit(1, 1, 'x'),
    edit(1, 1, 'y'),
  ]);
  expect(edits('ab', [], [edit(0, 0, 'x')])).toEqual([edit(0, 0, 'x')]);
});

test('an edit that a later one reverts is left out', () => {
  expect(edits('abc', [edit(1, 2, 'x')], [edit(1, 2, 'b')])).toEqual([]);
});

test('offsets go back to the source', () => {
  const origin = toSource(editPieces(whole('abcdef'), [edit(1, 3, 'XYZ'), edit(4, 5, '')]));
  // aXYZdf
  expect([0, 1, 2, 3, 4, 5, 6].map(origin)).toEqual([0, 1, 1, 1, 3, 5, 6]);
  expect(toSource([])(3)).toBe(0);
});

/** Edits of a text, drawn from numbers between 0 and 1. */
function editsOf(text: string, places: readonly (readonly [number, number, string])[]): Edit[] {
  const found: Edit[] = [];
  let at = 0;
  for (const [gap, size, fresh] of places) {
    const start = Math.min(text.length, at + gap);
    const end = Math.min(text.length, start + size);
    found.push(edit(start, end, fresh));
    at = end;
  }
  return found;
}

test('one script does what all rounds do', () => {
  const place = fc.tuple(fc.nat(3), fc.nat(3), fc.stringMatching(/^[a-c]{0,3}$/));
  const round = fc.array(place, { maxLength: 4 });
  const source = fc.stringMatching(/^[a-c]{0,12}$/);
  fc.assert(
    fc.property(source, fc.array(round, { maxLength: 3 }), (text, rounds) => {
      let pieces = whole(text);
      let mended = text;
      for (const places of rounds) {
        const own = editsOf(mended, places);
        pieces = editPieces(pieces, own);
        mended = applyEdits(mended, own);
      }
      expect(applyEdits(text, piecesToEdits(text, pieces))).toBe(mended);
      const origins = Array.from({ length: mended.length + 1 }, (_, i) => toSource(pieces)(i));
      expect(origins).toEqual(origins.toSorted((a, b) => a - b));
    }),
    { numRuns: 500 },
  );
});
