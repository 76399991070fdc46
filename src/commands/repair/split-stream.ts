/** A line of a stream; its text is undefined where it is too long or no UTF-8. */
export interface StreamLine {
  readonly text: string | undefined;
  /** Why there is no text. */
  readonly reason: string;
}

const LINE_FEED = 10;
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Cut a stream of bytes into lines, at line feeds only: other line separators may stand inside of
 * JSON strings. The bytes of a line that is too long are dropped as they come.
 *
 * @param input Chunks of any length.
 * @param maxBytes Longer lines have no text.
 */
export async function* splitStream(
  input: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<StreamLine> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > maxBytes) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  for await (const chunk of input) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, to));
      yield readLine(pieces, length, maxBytes);
      pieces = [];
      length = 0;
      from = to + 1;
    }
    // A copy, so that the few last bytes do not keep the whole chunk in memory.
    take(chunk.slice(from));
  }
  if (length > 0) yield readLine(pieces, length, maxBytes);
}

function readLine(pieces: readonly Uint8Array[], length: number, maxBytes: number): StreamLine {
  if (length > maxBytes) {
    const reason = `The line has ${length} bytes, more than the ${maxBytes} that fit`;
    return { text: undefined, reason };
  }
  try {
    const bytes = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
    return { text: UTF_8.decode(bytes), reason: '' };
  } catch {
    return { text: undefined, reason: 'Invalid UTF-8' };
  }
}
