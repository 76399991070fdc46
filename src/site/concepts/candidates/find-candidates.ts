import type { Section } from '../../../types/article.ts';
import type { Candidate } from '../../../types/site.ts';
import { FUNCTION_WORDS, SUFFIXES, WORD_BUILDERS } from './function-words.ts';
import { scanUnits, type Unit } from './scan-units.ts';
import { segmentRuns } from './segment-runs.ts';

/** Collects while an article is read. */
interface Tally {
  body: number;
  headings: number;
  labels: number;
  cells: number;
  code: number;
  sections: number;
  apart: number;
  foreign: number;
  lastSection: number;
  before: Neighbours;
  after: Neighbours;
}

/** The first neighbour of a candidate; all of them where it has several: most have one. */
type Neighbours = string | Set<string> | undefined;

/** Where a line stands. */
type Origin = 'body' | 'heading' | 'cell';

// Candidates kept of one article: enough for the longest, and a bound on memory.
const KEPT = 450;

// In Han characters and in words.
const MAX_HAN_LENGTH = 8;
const MAX_UNITS = 5;
const MAX_LATIN_WORDS = 3;

// A value that names something: `sync.Pool`, `http.Client`, `defer`, `io_uring`, `--prefix`; a call
// counts for what it calls: `recover()`.
const IDENTIFIER = /^[A-Za-z_][\w]*(?:(?:\.|::|->|\/|-)[A-Za-z_]\w*)*(?:\(\))?$/;

/**
 * Find what may be a concept in one article: words and identifiers of Latin letters, phrases of
 * such words, and runs of Chinese words that no function word begins or ends.
 *
 * Nothing is decided here: one article is too small to tell a term from a phrase.
 *
 * @param segmenter Word segmenter for Chinese.
 * @returns At most 450, the most promising, in order of their spelling.
 */
export function findCandidates(
  sections: readonly Section[],
  segmenter: Intl.Segmenter,
): readonly Candidate[] {
  const tallies = new Map<string, Tally>();
  const lines = sections.map(({ title, text }) => `${title}\n${text}`);
  const words = segmentRuns(lines, segmenter);
  for (const [index, section] of sections.entries()) {
    readLine(tallies, scanUnits(section.title, words), index, 'heading');
    for (const line of section.text.split('\n')) {
      readLine(tallies, scanUnits(line, words), index, 'body');
    }
    const labels = new Set(section.tables.flatMap((table) => table.header));
    for (const cell of section.cells) {
      countWhole(tallies, cell, index, labels.has(cell) ? 'labels' : 'cells');
    }
    for (const code of section.inlineCode) countWhole(tallies, code, index, 'code');
  }
  const promising: Promising[] = [];
  for (const [surface, tally] of tallies) {
    if (isPromising(surface, tally)) promising.push({ surface, tally, weight: promise(tally) });
  }
  return mostPromising(promising)
    .sort((a, b) => (a.surface < b.surface ? -1 : 1))
    .map(({ surface, tally }) => finish(surface, tally));
}

/** A candidate, and what is compared of it. */
interface Promising {
  readonly surface: string;
  readonly tally: Tally;
  readonly weight: number;
}

function mostPromising(found: Promising[]): Promising[] {
  if (found.length <= KEPT) return found;
  found.sort((a, b) => b.weight - a.weight || (a.surface < b.surface ? -1 : 1));
  return found.slice(0, KEPT);
}

function readLine(
  tallies: Map<string, Tally>,
  units: readonly Unit[],
  section: number,
  origin: Origin,
): void {
  const isChinese = units.some((unit) => unit.script === 'han');
  for (const [index, unit] of units.entries()) {
    if (unit.script === 'han') readHan(tallies, units, index, section, origin);
    else readLatin(tallies, units, index, section, origin);
    const tally = isChinese && unit.script === 'latin' ? tallies.get(unit.text) : undefined;
    if (tally !== undefined) tally.foreign += 1;
  }
}

/** All runs of Chinese words that start at a unit. */
function readHan(
  tallies: Map<string, Tally>,
  units: readonly Unit[],
  first: number,
  section: number,
  origin: Origin,
): void {
  const start = units[first]?.text ?? '';
  if (SUFFIXES.has(start)) return;
  if (FUNCTION_WORDS.has(start) && !WORD_BUILDERS.has(start)) return;
  const before = neighbour(units, first - 1, first);
  let surface = '';
  for (let last = first; last < units.length && last < first + MAX_UNITS; last += 1) {
    const unit = units[last];
    if (unit?.script !== 'han' || (last > first && unit.gap !== 'none')) return;
    if (unit.text === '的' || unit.text === '了') return;
    surface += unit.text;
    if (surface.length > MAX_HAN_LENGTH) return;
    if (surface.length < 2 || FUNCTION_WORDS.has(unit.text) || FUNCTION_WORDS.has(surface))
      continue;
    count(tallies, surface, section, origin, before, neighbour(units, last + 1, last + 1));
  }
}

/** The word that starts at a unit, and the phrases of capitalised or plain words that do. */
function readLatin(
  tallies: Map<string, Tally>,
  units: readonly Unit[],
  first: number,
  section: number,
  origin: Origin,
): void {
  let surface = '';
  for (let last = first; last < units.length && last < first + MAX_LATIN_WORDS; last += 1) {
    const unit = units[last];
    if (unit?.script !== 'latin' || (last > first && unit.gap !== 'space')) return;
    if (FUNCTION_WORDS.has(unit.text.toLowerCase())) return;
    surface += `${last > first ? ' ' : ''}${unit.text}`;
    if (surface.length < 2) continue;
    const before = neighbour(units, first - 1, first);
    count(tallies, surface, section, origin, before, neighbour(units, last + 1, last + 1));
  }
}

/** The character beside a run of units; `|` where a phrase begins or ends, or Latin meets Chinese. */
function neighbour(units: readonly Unit[], index: number, joint: number): string {
  const unit = units[index];
  const own = units[index < joint ? index + 1 : index - 1];
  const gap = units[joint]?.gap ?? 'break';
  if (gap === 'digit') return '0';
  if (unit === undefined || gap === 'break') return '|';
  // `语言` in `Go语言` may be the second half of a name: Latin letters are no edge, but one neighbour.
  if (unit.script === 'latin') return gap === 'space' ? unit.text.toLowerCase() : 'A';
  // `可` belongs to the `维护性` after it as often as not, so it ends no phrase.
  if (own?.script === 'latin') return '|';
  if (FUNCTION_WORDS.has(unit.text) && !WORD_BUILDERS.has(unit.text)) return '|';
  return index < joint ? unit.text.slice(-1) : unit.text.slice(0, 1);
}

function count(
  tallies: Map<string, Tally>,
  surface: string,
  section: number,
  origin: Origin,
  before: string,
  after: string,
): void {
  const tally = tallyOf(tallies, surface);
  if (origin === 'heading') tally.headings += 1;
  else tally.body += 1;
  if (tally.lastSection !== section) tally.sections += 1;
  tally.lastSection = section;
  if (before === '|' && after === '|') tally.apart += 1;
  tally.before = withNeighbour(tally.before, before);
  tally.after = withNeighbour(tally.after, after);
}

function withNeighbour(known: Neighbours, neighbour: string): Neighbours {
  if (known === undefined || known === neighbour) return neighbour;
  if (typeof known === 'string') return new Set([known, neighbour]);
  return known.add(neighbour);
}

function countNeighbours(known: Neighbours): number {
  if (known === undefined) return 0;
  return typeof known === 'string' ? 1 : known.size;
}

function isNeighbour(known: Neighbours, neighbour: string): boolean {
  if (known === undefined) return false;
  return typeof known === 'string' ? known === neighbour : known.has(neighbour);
}

/** A cell or an inline code that is nothing but the candidate. */
function countWhole(
  tallies: Map<string, Tally>,
  text: string,
  section: number,
  field: 'labels' | 'cells' | 'code',
): void {
  const surface = text.trim().replace(/\(\)$/, '');
  if (surface.length < 2 || surface.length > 40) return;
  if (FUNCTION_WORDS.has(surface.toLowerCase())) return;
  const known = tallies.get(surface);
  if (known === undefined && (field !== 'code' || !IDENTIFIER.test(surface))) return;
  const tally = known ?? tallyOf(tallies, surface);
  tally[field] += 1;
  if (known === undefined || tally.lastSection < 0) tally.body += 1;
  if (tally.lastSection !== section) tally.sections += 1;
  tally.lastSection = section;
}

function tallyOf(tallies: Map<string, Tally>, surface: string): Tally {
  const known = tallies.get(surface);
  if (known !== undefined) return known;
  const tally = emptyTally();
  tallies.set(surface, tally);
  return tally;
}

/** Written out: an article has a thousand. */
function emptyTally(): Tally {
  return {
    body: 0,
    headings: 0,
    labels: 0,
    cells: 0,
    code: 0,
    sections: 0,
    apart: 0,
    foreign: 0,
    lastSection: -1,
    before: undefined,
    after: undefined,
  };
}

/**
 * Said twice, or set apart once: in a heading, alone in a cell or code, or between two edges. A name
 * said once here may be said in other articles, too.
 */
function isPromising(surface: string, tally: Tally): boolean {
  const said = tally.body + tally.headings;
  if (said > 1 || tally.headings + tally.cells + tally.code > 0) return true;
  return tally.apart > 0 || /^[A-Z]\S*$/.test(surface);
}

function promise(tally: Tally): number {
  const { sections, headings, cells, code, apart } = tally;
  return sections + headings + apart + 2 * cells + 2 * code;
}

function finish(surface: string, tally: Tally): Candidate {
  const { body, headings, labels, cells, code, sections, apart, foreign } = tally;
  return {
    ...{ surface, body, headings, labels, cells, code, sections, apart, foreign },
    before: countNeighbours(tally.before),
    after: countNeighbours(tally.after),
    opens: isNeighbour(tally.before, '|'),
    closes: isNeighbour(tally.after, '|'),
  };
}
