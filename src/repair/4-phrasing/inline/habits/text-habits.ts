import type { PhrasingContext, PhrasingUnit } from '../../phrasing-unit.ts';
import type { UnitFacts } from '../read-unit.ts';
import { ONLY_CAPITAL, STRONG_SIGNS } from './chunk-class.ts';
import { addOdds, MAX_PROSE_ODDS, type NameOdds, NO_ODDS, noOdds } from './name-odds.ts';

/** A sum of log-odds, and of how many. */
export interface OddsSum {
  sum: number;
  count: number;
}

/** What the phrases of one column of a table, or of one depth of a list, say. */
export interface GroupOdds {
  /** Of the first chunk of each phrase, and of its surest. */
  readonly first: OddsSum;
  readonly surest: OddsSum;
  /** How many phrases hold what is likely to be code. */
  likely: number;
}

/** What a text shows of the habits of its author, by what the model says of its phrases. */
export interface TextHabits {
  readonly names: Map<string, NameOdds>;
  /** By name in small letters. */
  readonly lowers: Map<string, OddsSum>;
  /** By class, by kind of phrase, and by what stands before the first mark in a name. */
  readonly classes: Map<number, OddsSum>;
  readonly kinds: Map<string, OddsSum>;
  readonly prefixes: Map<string, OddsSum>;
  /** By `groupOf`. */
  readonly groups: Map<number, GroupOdds>;
  /** Of chunks with signs of code, of those likely to be code, and of names of the text's code. */
  readonly strong: OddsSum;
  readonly likely: OddsSum;
  readonly inCode: OddsSum;
  /** How many phrases there are, hold what is likely to be code, are items, are cells. */
  phrases: number;
  likelyPhrases: number;
  items: number;
  cells: number;
  characters: number;
  /** How many chunks with signs of code stand in quotation marks. */
  quoted: number;
  /** Commas and full stops behind Han characters: of ASCII, of full width. */
  narrowMarks: number;
  wideMarks: number;
}

/** Log-odds of what is likely enough to tell a habit: a probability of 0.15. */
export const MIN_LIKELY_ODDS = -1.73;
// --flag, kubectl-x, sync.Pool
const PREFIX = /^(?:[A-Za-z]+(?=[._/-])|--?)/;
const OPENING_QUOTES = '"\'“‘「';
const NARROW_MARK = /\p{Script=Han}[,.]/gu;
const WIDE_MARK = /[，。]/g;
/** Longer phrases are read so far. */
const CHARACTERS_READ = 2000;

/** What is before the first mark in a name, if anything. */
export function prefixOf(name: string): string | undefined {
  return PREFIX.exec(name)?.[0];
}

/** The habits of a text of which nothing was read. */
export function noHabits(): TextHabits {
  return {
    names: new Map(),
    lowers: new Map(),
    classes: new Map(),
    kinds: new Map(),
    prefixes: new Map(),
    groups: new Map(),
    strong: { sum: 0, count: 0 },
    likely: { sum: 0, count: 0 },
    inCode: { sum: 0, count: 0 },
    phrases: 0,
    likelyPhrases: 0,
    items: 0,
    cells: 0,
    characters: 0,
    quoted: 0,
    narrowMarks: 0,
    wideMarks: 0,
  };
}

/**
 * Count one place of a name.
 *
 * @param lower The name in small letters.
 */
export function addName(habits: TextHabits, name: string, lower: string, odds: number): void {
  let known = habits.names.get(name);
  if (!known) {
    known = noOdds();
    habits.names.set(name, known);
  }
  addOdds(known, odds);
  addTo(habits.lowers, lower, odds);
}

/**
 * Count a phrase that may hold code.
 *
 * @param odds By chunk.
 */
export function addPhrase(
  habits: TextHabits,
  unit: PhrasingUnit,
  { cores, chunks }: UnitFacts,
  odds: Float64Array,
  { style }: PhrasingContext,
): void {
  let isLikely = false;
  let most = NO_ODDS;
  for (let index = 0; index < cores.length; index += 1) {
    const core = cores[index];
    if (!core) continue;
    const { name, lower, bits, kind, known } = core;
    const own = odds[index] ?? 0;
    addName(habits, name, lower, own);
    most = Math.max(most, own);
    if (bits === 0) continue;
    if (own > MAX_PROSE_ODDS) {
      addTo(habits.classes, kind, own);
      const prefix = prefixOf(name);
      if (prefix !== undefined) addTo(habits.prefixes, prefix, own);
      if (known === 1 && bits !== ONLY_CAPITAL) add(habits.inCode, own);
    }
    if ((bits & STRONG_SIGNS) !== 0) {
      add(habits.strong, own);
      if (isQuoted(unit.text, chunks[index]?.coreStart ?? 0)) habits.quoted += 1;
    }
    if (own <= MIN_LIKELY_ODDS) continue;
    add(habits.likely, own);
    addTo(habits.kinds, unit.kind, own);
    isLikely = true;
  }
  if (unit.group !== undefined && odds.length > 0) addGroup(habits, unit.group, odds[0] ?? 0, most);
  habits.phrases += 1;
  if (isLikely) habits.likelyPhrases += 1;
  addText(habits, unit, style % 3 > 0);
}

function addGroup({ groups }: TextHabits, group: number, first: number, most: number): void {
  let known = groups.get(group);
  if (!known) {
    known = { first: { sum: 0, count: 0 }, surest: { sum: 0, count: 0 }, likely: 0 };
    groups.set(group, known);
  }
  add(known.first, first);
  add(known.surest, most);
  if (most > MIN_LIKELY_ODDS) known.likely += 1;
}

function addText(habits: TextHabits, { kind, text }: PhrasingUnit, hasHan: boolean): void {
  if (kind === 'item') habits.items += 1;
  if (kind === 'cell') habits.cells += 1;
  habits.characters += Math.min(CHARACTERS_READ, text.length);
  if (!hasHan) return;
  const part = text.slice(0, CHARACTERS_READ);
  habits.narrowMarks += part.match(NARROW_MARK)?.length ?? 0;
  habits.wideMarks += part.match(WIDE_MARK)?.length ?? 0;
}

/** A mean that begins with `few` of a value. */
export function meanOdds({ sum, count }: OddsSum, few: number, value: number): number {
  return (sum + few * value) / (count + few);
}

function isQuoted(text: string, start: number): boolean {
  return start > 0 && OPENING_QUOTES.includes(text.charAt(start - 1));
}

function add(sum: OddsSum, odds: number): void {
  sum.sum += odds;
  sum.count += 1;
}

function addTo<Key>(sums: Map<Key, OddsSum>, key: Key, odds: number): void {
  const known = sums.get(key);
  if (known) add(known, odds);
  else sums.set(key, { sum: odds, count: 1 });
}
