/** A line that could be a fence, with its count of ticks perhaps wrong. */
export interface FenceMark {
  /** What stands before the marks: indentation, quote marks, a list marker. */
  readonly prefix: string;
  readonly mark: string;
  readonly info: string;
}

/** Two marks are too few for a fence, but what is left of one. */
const FENCE = /^([ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{2,}|~{3,})[ \t]*([^`]*)$/;
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
