import type { Edit } from '../../types/repair.ts';

/**
 * A piece of a text under repair. The pieces of a text cover its source in order; each is kept as it is, or
 * replaced by the text of an edit.
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly edit: Pick<Edit, 'text' | 'rule' | 'confidence'> | undefined;
}

/**
 * Apply edits of the current text to the pieces, so that several passes give one edit script of the source.
 *
 * Where an edit replaces the product of an earlier one, it covers that one's source too and has
 * the smaller confidence of both.
 *
 * @param edits In order, not overlapping, offsets in the current text.
 */
export function editPieces(pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] {
  const queue = pieces.toReversed();
  const result: Piece[] = [];
  let at = 0;
  for (const edit of edits) {
    for (const piece of take(queue, edit.start - at)) result.push(piece);
    // What was taken out right before the edit has nothing to do with it.
    for (const piece of takeRemovals(queue)) result.push(piece);
    const gone = take(queue, edit.end - edit.start);
    result.push(replace(gone, edit, result.at(-1)?.end ?? 0));
    at = edit.end;
  }
  for (const piece of queue.reverse()) result.push(piece);
  return result;
}

/** Take pieces with `count` characters of the current text off the queue, cutting the last. */
function take(queue: Piece[], count: number): readonly Piece[] {
  const taken: Piece[] = [];
  let left = count;
  while (left > 0) {
    const piece = queue.pop();
    if (piece === undefined) break;
    const size = piece.edit?.text.length ?? piece.end - piece.start;
    if (size <= left) {
      taken.push(piece);
    } else {
      const [head, tail] = cut(piece, left);
      taken.push(head);
      queue.push(tail);
    }
    left -= size;
  }
  return taken;
}

/** Take what left nothing behind off the queue, up to the next character of the current text. */
function takeRemovals(queue: Piece[]): readonly Piece[] {
  const taken: Piece[] = [];
  for (let piece = queue.at(-1); piece?.edit?.text === ''; piece = queue.at(-1)) {
    taken.push(piece);
    queue.pop();
  }
  return taken;
}

function cut(piece: Piece, at: number): readonly [Piece, Piece] {
  const { start, end, edit } = piece;
  if (edit === undefined) {
    return [
      { start, end: start + at, edit },
      { start: start + at, end, edit },
    ];
  }
  return [
    { start, end, edit: { ...edit, text: edit.text.slice(0, at) } },
    { start: end, end, edit: { ...edit, text: edit.text.slice(at) } },
  ];
}

function replace(gone: readonly Piece[], edit: Edit, here: number): Piece {
  let { confidence } = edit;
  for (const piece of gone) confidence = Math.min(confidence, piece.edit?.confidence ?? 1);
  const { text, rule } = edit;
  const start = gone[0]?.start ?? here;
  return { start, end: gone.at(-1)?.end ?? start, edit: { text, rule, confidence } };
}
