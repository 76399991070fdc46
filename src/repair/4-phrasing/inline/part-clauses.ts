import type { Span } from './span.ts';

// Where a sentence ends inside: `box.lid. The lid`; `open_box(). Throws`
const STOP = /(?<=[\p{L}\p{N})\]"'])\. (?=[A-Z$@[])/gu;
// -C, -D   open(), close()   lid.ts; box.ts
const ROW =
  /^(?:--?[A-Za-z][\w-]*|[$@%]?[A-Za-z_][\w./:#-]*(?:\(\))?)(?:[,;] (?:--?[A-Za-z][\w-]*|[$@%]?[A-Za-z_][\w./:#-]*(?:\(\))?))+$/;
const COMMA = /[,;] /g;
/** Each part of a row shows by a sign that it is code; words with commas may be values. */
const SIGNED = /[_.()/$@%:#]|^-|[a-z][A-Z]/;
// open() and close()   lid.ts or box.ts
const JOINT = / (?:and|or|and\/or|with|to|returns?) /g;
const NAME = /^\S*[_.()/$@<-]\S*$/;
// -h, --help   one option by two names
const OPTION = /^-\w, --[\w-]+$/;
const OPENING = /[([{<]/g;
const CLOSING = /[)\]}]|(?<![-=])>/g;

/**
 * Part code where a sentence ends inside it, and where it is a row of names with commas or words between them: of
 * 55,786 spans of inline code in public documents 6 hold the end of a sentence, 4 are such rows, and one holds two names
 * with a word between.
 *
 *     `open_box(), close_box()`   →   `open_box()`, `close_box()`
 *     `open_box() and lid.ts`     →   `open_box()` and `lid.ts`
 *
 * @param text The phrase.
 * @param spans Found code, in order.
 */
export function partClauses(text: string, spans: readonly Span[]): readonly Span[] {
  return spans.flatMap((span) => partSentences(text, span)).flatMap((span) => partRow(text, span));
}

function partSentences(text: string, span: Span): readonly Span[] {
  return text.slice(...span).includes('. ') ? partAt(text, span, STOP) : [span];
}

function partRow(text: string, span: Span): readonly Span[] {
  const own = text.slice(...span);
  if (!own.includes(' ') || OPTION.test(own)) return [span];
  if (ROW.test(own) && own.split(COMMA).every((part) => SIGNED.test(part)))
    return partAt(text, span, COMMA);
  const isPair = own.split(JOINT).length > 1 && own.split(JOINT).every(isName);
  return isPair ? partAt(text, span, JOINT) : [span];
}

/** Whether a part looks like code by itself and cuts no brackets. */
function isName(part: string): boolean {
  return NAME.test(part) && part.match(OPENING)?.length === part.match(CLOSING)?.length;
}

/** Cut a span wherever a sign stands; the sign is in no part. */
function partAt(text: string, [start, end]: Span, sign: RegExp): readonly Span[] {
  const own = text.slice(start, end);
  const parts: Span[] = [];
  let from = start;
  for (const { 0: cut, index } of own.matchAll(sign)) {
    parts.push([from, start + index]);
    from = start + index + cut.length;
  }
  return [...parts, [from, end]];
}
