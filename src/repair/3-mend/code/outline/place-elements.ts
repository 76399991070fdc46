import { whiteSpace } from '../white-space.ts';
import type { BracketPlace } from './place-brackets.ts';

// <source>   <match docker.**>   but not <p>text</p>
const START = /^<([A-Za-z][\w.-]*)(?:\s[^<>]*)?>$/;
const END = /^<\/([A-Za-z][\w.-]*)\s*>$/;
const UNIT = '  ';

/** An element that is open. */
interface Open {
  readonly name: string;
  readonly start: number;
}

/**
 * Place what stands inside elements whose tags have lines of their own, as settings of servers have them.
 *
 *     <source>
 *     @type tcp           ← one level in
 *     </source>
 *
 * @param lines Text, or what a terminal printed.
 * @returns None where other lines begin with a tag: that is markup, which programs mostly print flat.
 */
export function placeElements(lines: readonly string[]): ReadonlyMap<number, BracketPlace> {
  const places = new Map<number, BracketPlace>();
  const tags = lines.filter((line) => line.startsWith('<'));
  if (tags.length < 2 || !tags.every((line) => START.test(line) || END.test(line))) return places;
  const partners = findPartners(lines);
  const open: number[] = [];
  for (const i of lines.keys()) {
    const begins = open.length === 0 ? -1 : (open[0] ?? -1);
    const ends = partners.get(open.at(-1) ?? -1) === i;
    if (ends) open.pop();
    if (begins >= 0) places.set(i, { start: begins, prefix: whiteSpace(UNIT, open.length) });
    if (partners.has(i)) open.push(i);
  }
  return places;
}

/** The lines of end tags by those of their start tags. */
function findPartners(lines: readonly string[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open: Open[] = [];
  for (const [i, line] of lines.entries()) {
    const name = START.exec(line)?.[1];
    if (name !== undefined) open.push({ name, start: i });
    const ended = END.exec(line)?.[1];
    const last = open.at(-1);
    if (ended === undefined || last?.name !== ended) continue;
    partners.set(last.start, i);
    open.pop();
  }
  return partners;
}
