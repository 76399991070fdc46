/** A line that could be a fence, with its count of ticks perhaps wrong. */
export interface FenceMark {
  /** What stands before the marks: indentation, quote marks, a list marker. */
  readonly prefix: string;
  readonly mark: string;
  readonly info: string;
}

/** What may stand before a fence: indentation, marks of quotes, a list marker. */
const PREFIX = String.raw`[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?`;
/** Two marks (`\x60` is a back-tick) are too few for a fence, but what is left of one. */
const FENCE = new RegExp(String.raw`^(${PREFIX})(\x60{2,}|~{3,})[ \t]*([^\x60]*)$`);
const MAY_BE_FENCE = new RegExp(String.raw`^${PREFIX}(?:\x60\x60|~~~)`);
/** Deeper in quotes no fence stands; a pattern that reads more of them runs out of memory. */
const MAX_QUOTE_DEPTH = 10_000;
/** `js`, `js {1,3}`, `ts title="a"`; not the prose of a line that begins with two ticks. */
const INFO = /^$|^[\w+#./-]+(?:[ \t,:{[].*)?$|^\{.*\}$/;

/** Read a line as a fence, forgivingly. */
export function readFenceMark(line: string): FenceMark | undefined {
  if (line.length > 300) return undefined;
  const [, prefix = '', mark, rest = ''] = FENCE.exec(line) ?? [];
  const info = rest.trim();
  if (mark === undefined || !INFO.test(info)) return undefined;
  return { prefix, mark, info };
}

/** Whether a line begins as a fence does: most do not, and that is soon seen. */
export function mayBeFence(line: string): boolean {
  return MAY_BE_FENCE.test(line.slice(0, MAX_QUOTE_DEPTH));
}
