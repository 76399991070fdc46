import type { Span } from './span.ts';

/** Marks of which a span holds both or none. */
const MARKS = ['"', "'"] as const;
// don't, users': of the word
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Leave out of a span a quotation mark whose partner stands outside, with what is beyond it where the
 * partner stands right before the span.
 *
 *     (called "`engine-x"`)      →   (called "`engine-x`")
 *     the '`loads' table`        →   the '`loads`' table
 *
 * @param span Offsets of the code in `text`, as far as it is known.
 */
export function fitQuotes(text: string, span: Span): Span {
  let [start, end] = span;
  for (const mark of MARKS) {
    const places = marksIn(text, mark, start, end);
    const [first] = places;
    if (first === undefined || places.length % 2 === 0) continue;
    if (text.charAt(start - 1) === mark && first > start) end = first;
    else if (places.at(-1) === end - 1 && end - 1 > start) end -= 1;
    else if (first === start && end - start > 1) start += 1;
  }
  return [start, end];
}

function marksIn(text: string, mark: string, start: number, end: number): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(mark, start); at >= 0 && at < end; at = text.indexOf(mark, at + 1)) {
    const isApostrophe =
      mark === "'" && LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1));
    if (!isApostrophe) places.push(at);
  }
  return places;
}
