/** A change inside a piece of source; its offsets are relative to the piece. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// A list marker that the mended text has where the source may have none: `- `, `12. `.
const NEW_MARKER = /(?:[-*+]|\d{1,9}[.)])[ \t]/y;
// A list marker of the source that the mended text may leave out: `• `, `3. `.
const OLD_MARKER = /(?:[-*+•·◦▪]|\d{1,9}[.)])[ \t]/y;
// A line break inside a cell.
const BREAK = /<br ?\/?>/y;
const TAG = 60;

const MARKUP: ReadonlySet<string> = new Set('`*_~#>|-+\\:');
const RESIDUE: ReadonlySet<string> = new Set('|-•·◦▪*>#:+`\\');

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;
}

function atLineStart(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const character = text.charAt(before);
    if (character === '\n') return true;
    if (!isSpace(text, before) && character !== '>') return false;
  }
  return true;
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function mayBeMarker(code: number): boolean {
  return code === 42 || code === 43 || code === 45 || (code >= 48 && code <= 57);
}

/** More white space before a marker is not looked through: so the time stays linear. */
const MAX_INDENT = 200;

/** Whether a piece of the target stands in the source, behind white space or at once. */
function isNext(source: string, piece: string, i: number): boolean {
  let at = i;
  while (at < i + MAX_INDENT && isSpace(source, at)) at += 1;
  return source.startsWith(piece, at);
}

/** Length of a list marker of the target that the source does not have at this place. */
function newMarker(source: string, target: string, i: number, j: number): number {
  if (!mayBeMarker(target.charCodeAt(j))) return 0;
  const length = lengthOf(NEW_MARKER, target, j);
  if (length === 0 || !atLineStart(target, j)) return 0;
  return isNext(source, target.slice(j, j + length), i) ? 0 : length;
}

/** How many characters to insert from the target, or to delete from the source (negative). */
function differ(source: string, target: string, i: number, j: number): number | undefined {
  const toInsert = j < target.length;
  const toDelete = i < source.length;
  if (toInsert && isSpace(target, j)) return 1;
  if (toDelete && isSpace(source, i)) return -1;
  const lineBreak = target.charCodeAt(j) === TAG ? lengthOf(BREAK, target, j) : 0;
  if (lineBreak > 0) return lineBreak;
  if (toInsert && MARKUP.has(target.charAt(j))) return 1;
  const old = toDelete ? lengthOf(OLD_MARKER, source, i) : 0;
  if (old > 0 && atLineStart(source, i)) return -old;
  return toDelete && RESIDUE.has(source.charAt(i)) ? -1 : undefined;
}

/**
 * Find the changes that turn a piece of source into its mended text. Every visible character of
 * the source is met in order; what differs is white space, markup, or residue of markup.
 *
 *     - Use
 *     sync.Pool to save work - Avoid copies   →   - Use `sync.Pool` to save work
 *                                                 - Avoid copies
 *
 * @param source The piece.
 * @param target What it shall become.
 * @returns Undefined where the target loses, invents or moves a visible character.
 */
export function alignText(source: string, target: string): readonly Change[] | undefined {
  if (source === target) return [];
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  let fromSource = 0;
  let fromTarget = 0;
  const close = (): void => {
    if (i > fromSource || j > fromTarget) {
      changes.push({ start: fromSource, end: i, text: target.slice(fromTarget, j) });
    }
  };
  while (i < source.length || j < target.length) {
    const marker = newMarker(source, target, i, j);
    if (marker === 0 && i < source.length && source.charCodeAt(i) === target.charCodeAt(j)) {
      close();
      fromSource = ++i;
      fromTarget = ++j;
      continue;
    }
    const step = marker > 0 ? marker : differ(source, target, i, j);
    if (step === undefined) return undefined;
    if (step > 0) j += step;
    else i -= step;
  }
  close();
  return changes;
}
