import { isSeq, parseDocument } from 'yaml';

/**
 * Change `NAME.repair.yml` as a person would: entries go with their lines, a new one comes at the
 * end; comments and everything else stay as they are, to the character.
 *
 * @param text The file; empty where there is none.
 * @param removed Offsets at which entries begin.
 * @param added A line `- { … }`, or undefined.
 * @returns Undefined where the text is no list with an entry on each line, which only a person
 *   can mend.
 */
export function editSidecar(
  text: string,
  removed: readonly number[],
  added: string | undefined,
): string | undefined {
  const document = parseDocument(text, { schema: 'core' });
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) return append(text, added);
  if (!isSeq(document.contents) || document.contents.flow) return undefined;
  let kept = text;
  for (const item of document.contents.items.toReversed()) {
    const range = rangeOf(item);
    if (range === undefined || !removed.includes(range[0])) continue;
    const [from, to] = linesOf(range, text);
    kept = kept.slice(0, from) + kept.slice(to);
  }
  return append(kept, added);
}

function append(text: string, added: string | undefined): string {
  if (added === undefined) return text;
  const end = text === '' || text.endsWith('\n') ? '' : '\n';
  return `${text}${end}${added}\n`;
}

function rangeOf(item: unknown): readonly [start: number, end: number] | undefined {
  const range: unknown =
    typeof item === 'object' && item !== null && 'range' in item ? item.range : undefined;
  return Array.isArray(range) ? [Number(range[0]), Number(range[1])] : undefined;
}

/** From the start of the line with the dash to the end of the entry's last line. */
function linesOf([start, end]: readonly [number, number], text: string): readonly [number, number] {
  // The dash may stand on a line of its own, above its entry.
  const dash = text.lastIndexOf('-', start - 1);
  const last = text.indexOf('\n', Math.max(start, end - 1));
  return [text.lastIndexOf('\n', dash) + 1, last < 0 ? text.length : last + 1];
}
