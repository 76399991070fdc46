/** A bracket that is open. Levels count units of indentation. */
export interface Frame {
  /** The bracket that closes it, `''` for the code itself. */
  readonly close: string;
  /** Level of the line that opened it; its closer returns there. */
  readonly level: number;
  /** Level of the lines inside. */
  readonly inner: number;
  /** The line that opened it, to know a condition by. */
  readonly head: string;
  /** Level of the `case` label that the lines inside follow, -1 before the first. */
  caseLevel: number;
  /** True behind such a label, until code follows. */
  isLabelled: boolean;
  /** Levels that the next line gets more, because the last one did not end its statement. */
  hang: number;
  /** True while a declaration goes on. */
  declares: boolean;
  /** True while the header of a class goes on. */
  isHeader: boolean;
  /** Level of the line with which a constructor begins to set its members, -1 behind them. */
  sets: number;
  /** Levels that a chain of calls gets more: those of the line that it goes on with, and one. */
  chain: number;
  /** True until a line stands in it. */
  isNew: boolean;
}

/** The brackets that are open, and how many of each kind, so that a stray closer costs nothing. */
export interface Nesting {
  readonly frames: Frame[];
  readonly open: Map<string, number>;
}

/** What stands open of an element: its tag, whose attributes are being read, or what it holds. */
export const TAG = '/>';
export const ELEMENT = '</';
/** What closes types in angle brackets, where they open at the end of a line. */
export const TYPES = '>';

// f({   but not f(a
const OPENER = /[([{]$/;

/** Nothing is open but the code itself. */
export function newNesting(): Nesting {
  return { frames: [outermost()], open: new Map() };
}

/** The innermost frame; the outermost one is never taken away. */
export function innermost({ frames }: Nesting): Frame {
  return frames[frames.length - 1] ?? outermost();
}

/**
 * Open a bracket.
 *
 * @param close What closes it.
 * @param level Level of its line.
 * @param head That line.
 */
export function openFrame(
  { frames, open }: Nesting,
  close: string,
  level: number,
  head: string,
): void {
  const chain = close === ')' && !OPENER.test(head) ? 0 : 1;
  frames.push({ ...outermost(), close, level, inner: level + 1, head, chain });
  open.set(close, (open.get(close) ?? 0) + 1);
}

/** Close the nearest bracket of a kind and all that was left open inside it. */
export function closeFrame({ frames, open }: Nesting, closer: string): Frame | undefined {
  if (!open.get(closer)) return undefined;
  for (;;) {
    const frame = frames.pop();
    if (frame === undefined) return undefined;
    open.set(frame.close, (open.get(frame.close) ?? 1) - 1);
    if (frame.close === closer) return frame;
  }
}

/** The frame that the first character of a line closes; a stray closer closes the innermost one. */
export function leadingClosed(code: string, nesting: Nesting): Frame | undefined {
  const { frames } = nesting;
  if (/^\/?>/.test(code)) {
    const frame = innermost(nesting);
    return frame.close === TAG || frame.close === TYPES ? frame : undefined;
  }
  const first = code.startsWith(ELEMENT) ? ELEMENT : (code[0] ?? '');
  if (first !== ELEMENT && first !== '}' && first !== ')' && first !== ']') return undefined;
  if (!nesting.open.get(first))
    return first !== ELEMENT && frames.length > 1 ? innermost(nesting) : undefined;
  return frames[frames.findLastIndex((frame) => frame.close === first)];
}

/** Whether lines inside are attributes or markup. */
export function isMarkup({ close }: Frame): boolean {
  return close === TAG || close === ELEMENT;
}

function outermost(): Frame {
  return {
    close: '',
    level: 0,
    inner: 0,
    head: '',
    caseLevel: -1,
    isLabelled: false,
    hang: 0,
    declares: false,
    isHeader: false,
    sets: -1,
    chain: 1,
    isNew: true,
  };
}
