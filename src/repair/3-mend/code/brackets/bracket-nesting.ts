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
  /** Levels that the next line gets more, because the last one did not end its statement. */
  hang: number;
}

/** The brackets that are open, and how many of each kind, so that a stray closer costs nothing. */
export interface Nesting {
  readonly frames: Frame[];
  readonly open: Map<string, number>;
}

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
  frames.push({ close, level, inner: level + 1, head, caseLevel: -1, hang: 0 });
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
  const first = code[0] ?? '';
  if (first !== '}' && first !== ')' && first !== ']') return undefined;
  const { frames } = nesting;
  if (!nesting.open.get(first)) return frames.length > 1 ? innermost(nesting) : undefined;
  return frames[frames.findLastIndex((frame) => frame.close === first)];
}

function outermost(): Frame {
  return { close: '', level: 0, inner: 0, head: '', caseLevel: -1, hang: 0 };
}
