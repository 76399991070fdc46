import { goesOnBehindDash } from '../../1-evidence/goes-on-behind-dash.ts';
import { type CutLine, type CutReader, cutReader } from './cut-features.ts';
import type { CutPlace } from './cut-place.ts';
import type { CutText } from './cut-text.ts';
import { findCutPlaces } from './find-cut-places.ts';
import type { OpenUnit } from './open-unit.ts';

/** A line, its places, and what describes them. */
export interface ReadLine {
  readonly line: CutLine;
  readonly places: readonly CutPlace[];
  readonly reader: CutReader;
}

/** Longer lines are not read: no list that a person wrote makes a longer glued line. */
const MAX_LINE_LENGTH = 20_000;
const MARKER = /^\s*(?:[-*•+](?:\s+|$))?/;

/** Prepare to judge the places of a line; nothing is read of those that are whole or too long. */
export function readCutLine(line: CutLine, whole: CutText): ReadLine {
  const isRead = line.text.length <= MAX_LINE_LENGTH && mayBeCut(line, whole);
  const places = isRead ? placesOf(line, whole) : [];
  return { line, places, reader: cutReader(line, places, whole) };
}

/**
 * The places of a line that are judged: its start, where it has no marker and does not go on behind a dash, and all
 * inside it.
 */
export function placesOf(line: CutLine, whole: CutText): readonly CutPlace[] {
  const at = startOf(line);
  const inside = findCutPlaces(line.text, whole).filter((place) => place.end > at);
  return isWhole(line) || goesOnBehindDash(line.before, line.text)
    ? inside
    : [{ gap: 'start', end: at, at }, ...inside];
}

/** An item that was not broken is whole, but for code where lines are kept. */
export function mayBeCut(line: CutLine, whole: CutText): boolean {
  return whole.keepsSpace || !isWhole(line);
}

/**
 * The unit a line is in before its first place.
 *
 * @param inCode Whether the line continues code; only known in training.
 */
export function openAt(line: CutLine, inCode: boolean): OpenUnit {
  return { inCode, from: startOf(line), isBare: false, isLast: false };
}

/** An item that has its marker. */
function isWhole(line: CutLine): boolean {
  return /\S/.test(line.text.slice(0, startOf(line)));
}

/** Where the text of a line begins, behind its marker. */
function startOf({ text }: CutLine): number {
  return MARKER.exec(text)?.[0].length ?? 0;
}
