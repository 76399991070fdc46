import { type Cursor, indentAt, skipCharacters, skipColumns } from './cursor.ts';
import { isThematicBreak } from './is-thematic-break.ts';

/** A block quote, or a list item whose content stands `width` columns in. */
export interface Container {
  readonly kind: 'quote' | 'item';
  readonly width: number;
}

/** Deeper nesting is read as text: it means nothing, and would make each line cost its depth. */
const MAX_DEPTH = 100;

const MARKER = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/;

/**
 * Move the cursor through the containers that go on in this line.
 *
 * @returns How many of them do.
 * @see https://spec.commonmark.org/0.31.2/#phase-1-block-structure
 */
export function continueContainers(cursor: Cursor, stack: readonly Container[]): number {
  let depth = 0;
  for (const container of stack) {
    const indent = indentAt(cursor);
    const isBlank = cursor.offset >= cursor.end || isAtEnd(cursor, indent);
    if (container.kind === 'quote') {
      if (indent > 3 || !enterQuote(cursor, indent)) return depth;
    } else if (indent >= container.width) {
      skipColumns(cursor, container.width);
    } else if (!isBlank) {
      return depth;
    }
    depth += 1;
  }
  return depth;
}

/**
 * Move the cursor through containers that begin in this line.
 *
 * @param isParagraph A paragraph is open in these containers, which not every list may interrupt, be it
 *   inside a quote that begins in this line: so micromark reads it.
 */
export function openContainers(
  cursor: Cursor,
  depth: number,
  isParagraph: boolean,
): readonly Container[] {
  const opened: Container[] = [];
  while (depth + opened.length < MAX_DEPTH) {
    const indent = indentAt(cursor);
    if (indent > 3) break;
    if (enterQuote(cursor, indent)) {
      opened.push({ kind: 'quote', width: 0 });
      continue;
    }
    const width = enterItem(cursor, indent, isParagraph);
    if (width === 0) break;
    opened.push({ kind: 'item', width });
  }
  return opened;
}

function isAtEnd(cursor: Cursor, indent: number): boolean {
  const probe = { ...cursor };
  skipColumns(probe, indent);
  return probe.offset >= probe.end;
}

function enterQuote(cursor: Cursor, indent: number): boolean {
  const probe = { ...cursor };
  skipColumns(probe, indent);
  if (probe.text[probe.offset] !== '>' || probe.offset >= probe.end) return false;
  skipCharacters(probe, 1);
  skipColumns(probe, 1);
  Object.assign(cursor, probe);
  return true;
}

/** @returns Columns from the line's indentation to the item's content; 0 when there is no item. */
function enterItem(cursor: Cursor, indent: number, isParagraph: boolean): number {
  const probe = { ...cursor };
  skipColumns(probe, indent);
  const rest = probe.text.slice(probe.offset, Math.min(probe.end, probe.offset + 200));
  const marker = MARKER.exec(rest)?.[0];
  if (marker === undefined || isThematicBreak(rest)) return 0;
  skipCharacters(probe, marker.length);
  const gap = indentAt(probe);
  const isEmpty = isAtEnd(probe, gap);
  if (isParagraph && (isEmpty || (/\d/.test(marker) && Number.parseInt(marker, 10) !== 1)))
    return 0;
  const inner = isEmpty || gap > 4 ? 1 : gap;
  skipColumns(probe, inner);
  Object.assign(cursor, probe);
  return indent + marker.length + inner;
}
