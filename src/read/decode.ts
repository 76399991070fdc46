/** A file's bytes as text, or why they are none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly ruleId: string; readonly reason: string; readonly note: string };

const UTF_8_BOM = [0xef, 0xbb, 0xbf];
const BOMS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', UTF_8_BOM],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decode UTF-8, with or without a byte order mark, and UTF-16 with one.
 *
 * Nothing is guessed and nothing replaced: bytes that are no text give a reason instead.
 *
 * @param bytes The whole file.
 * @returns The text without its byte order mark.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding =
    BOMS.find(([, bom]) => bom.every((byte, i) => bytes[i] === byte))?.[0] ?? 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return notText(bytes, encoding);
  }
  const nul = text.indexOf('\0');
  if (nul < 0) return { ok: true, text };
  const line = countLines(text.slice(0, nul));
  return {
    ok: false,
    ruleId: 'read-binary',
    reason: `Unexpected NUL byte in line ${line}: the file is binary, or UTF-16 without a byte order mark`,
    note: 'Save the article as UTF-8, or move the file out of the articles’ folder.',
  };
}

function notText(bytes: Uint8Array, encoding: string): Decoded {
  const valid = encoding === 'utf-8' ? validPrefix(bytes) : undefined;
  const binary = bytes.subarray(0, 8000).includes(0) && encoding === 'utf-8';
  const where = valid === undefined ? '' : ` in line ${countLines(valid)}`;
  return {
    ok: false,
    ruleId: binary ? 'read-binary' : 'read-encoding',
    reason: binary ? `The file is binary: NUL bytes` : `Invalid ${encoding.toUpperCase()}${where}`,
    note: binary
      ? 'Move the file out of the articles’ folder.'
      : 'Save the article as UTF-8; for older Chinese files: `iconv -f GB18030 -t UTF-8`.',
  };
}

/** The text before the first invalid byte: a stream decoder gives all that is certain, piece by piece. */
function validPrefix(bytes: Uint8Array): string {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8Start(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return new TextDecoder('utf-8').decode(bytes.subarray(0, low));
}

/** True where valid UTF-8 could go on after `bytes`. */
function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function countLines(text: string): number {
  return text.split('\n').length;
}
