import { CANDIDATE_FIELDS } from './candidate-fields.ts';

/**
 * Go through what `encodeCandidates` wrote without making objects of it.
 *
 * @param visitor `counts` are in the order of `CANDIDATE_FIELDS`, and are others after the visit.
 */
export function visitCandidates(
  text: string,
  visitor: (surface: string, counts: Uint16Array, opens: boolean, closes: boolean) => void,
): void {
  const counts = new Uint16Array(CANDIDATE_FIELDS.length);
  for (let from = 0; from < text.length; ) {
    const tab = text.indexOf('\t', from);
    const surface = text.slice(from, tab);
    let at = tab + 1;
    for (let field = 0; field < counts.length; field++, at += 2) {
      counts[field] = 36 * digit(text.charCodeAt(at)) + digit(text.charCodeAt(at + 1));
    }
    const edges = digit(text.charCodeAt(at));
    visitor(surface, counts, (edges & 1) === 1, (edges & 2) === 2);
    // The digit of the edges and the end of the line.
    from = at + 2;
  }
}

/** A digit of base 36: `0` to `9`, `a` to `z`. */
function digit(code: number): number {
  return code < 58 ? code - 48 : code - 87;
}
