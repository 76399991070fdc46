/** A text that was cut, in one piece. */
export interface JoinedText {
  readonly text: string;
  /** Offsets in `text` where a line ended in the source. */
  readonly breaks: readonly number[];
}

const ASCII = /[!-~]/;

/**
 * Join the lines of one paragraph. A break that the extractor put in becomes nothing, or a space
 * where two ASCII words would run together.
 *
 *     启用            the flag
 *     GOGC=25   →    GOGC=25     →   启用GOGC=25 · the flag GOGC=25
 *
 * @param lines The lines of the paragraph.
 */
export function joinLines(lines: readonly string[]): JoinedText {
  let text = '';
  const breaks: number[] = [];
  for (const line of lines) {
    const part = line.trim();
    if (text === '') {
      text = part;
      continue;
    }
    const space = ASCII.test(text.charAt(text.length - 1)) && ASCII.test(part.charAt(0));
    if (space) text += ' ';
    breaks.push(text.length);
    text += part;
  }
  return { text, breaks };
}
