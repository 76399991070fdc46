import { vocabulary } from '../../../words/vocabulary.ts';
import type { PhrasingContext, PhrasingUnit } from '../../phrasing-unit.ts';
import type { Agreement } from '../agree-names.ts';
import { EDGE_KINDS } from '../edges-of.ts';
import type { Core } from '../read-core.ts';
import type { UnitFacts } from '../read-unit.ts';
import { LIFT_INDEX, PRIOR_ODDS, TEXT_MEASURE_COUNT } from './measure-text.ts';
import { type NameOdds, NO_ODDS, noOdds } from './name-odds.ts';
import {
  MIN_LIKELY_ODDS,
  meanOdds,
  type OddsSum,
  prefixOf,
  type TextHabits,
} from './text-habits.ts';

/** The first number of what is the same for all chunks of a phrase, … */
const PHRASE = TEXT_MEASURE_COUNT;
/** … of what a chunk is by itself and beside its neighbours, … */
const OWN: number = PHRASE + 7;
/** … of what the text says of its name, … */
const NAME = OWN + 16;
/** … of how the text's code uses it, … */
const USE = NAME + 8;
/** … and of what other phrases of the same column or depth say. */
const GROUP = USE + 6;
/** Number of measures of a chunk, its name and its text. */
export const MEASURE_COUNT: number = GROUP + 4;

const KINDS = ['paragraph', 'item', 'cell', 'quote'] as const;
/** Log-odds of a name that stands nowhere else. */
const ALONE_ODDS = -6;
const NONE: OddsSum = { sum: 0, count: 0 };
const NO_NAME = noOdds();
const CALL = /\(.*$/;
const DIGIT = 1 << 10;

/** A phrase that was judged. */
export interface WeighedPhrase {
  readonly unit: PhrasingUnit;
  readonly facts: UnitFacts;
  /** By chunk, the log-odds of its surest token: by itself, and when the text's names agree. */
  readonly alone: Float64Array;
  readonly heeded: Float64Array;
}

/** What is the same for all chunks of a phrase. */
function measurePhrase(
  out: Float64Array,
  { unit, alone }: WeighedPhrase,
  habits: TextHabits,
): void {
  let most = NO_ODDS;
  let sum = 0;
  for (let index = 0; index < alone.length; index += 1) {
    most = Math.max(most, alone[index] ?? 0);
    sum += alone[index] ?? 0;
  }
  const kind = habits.kinds.get(unit.kind) ?? NONE;
  let at = PHRASE;
  out[at++] = most;
  out[at++] = sum / Math.max(1, alone.length);
  out[at++] = alone.length;
  out[at++] = meanOdds(kind, 3, 0);
  out[at++] = Math.min(50, kind.count);
  out[at++] = KINDS.indexOf(unit.kind);
  out[at++] = unit.trace === 'code' ? 1 : 0;
  measureGroup(out, unit, alone[0] ?? 0, most, habits);
}

/** What the other phrases of the same column or depth say: how many, their first chunks, their surest, what share may hold code. */
function measureGroup(
  out: Float64Array,
  { group: place }: PhrasingUnit,
  first: number,
  most: number,
  { groups }: TextHabits,
): void {
  const group = place === undefined ? undefined : groups.get(place);
  const isAlone = !group || group.first.count < 2;
  const others = isAlone ? 0 : group.first.count - 1;
  out[GROUP] = Math.min(40, others);
  out[GROUP + 1] = isAlone ? ALONE_ODDS : (group.first.sum - first) / others;
  out[GROUP + 2] = isAlone ? ALONE_ODDS : (group.surest.sum - most) / others;
  out[GROUP + 3] = isAlone ? -1 : (group.likely - (most > MIN_LIKELY_ODDS ? 1 : 0)) / others;
}

/** What a chunk is by itself and beside its neighbours. */
function measureChunk(
  out: Float64Array,
  { facts, alone, heeded }: WeighedPhrase,
  core: Core,
  index: number,
): void {
  const chunk = facts.chunks[index];
  const edges = facts.chunkEdges[index] ?? 0;
  let at = OWN;
  out[at++] = heeded[index] ?? 0;
  out[at++] = alone[index] ?? NO_ODDS;
  out[at++] = alone[index - 1] ?? NO_ODDS;
  out[at++] = alone[index + 1] ?? NO_ODDS;
  out[at++] = Math.max(alone[index - 2] ?? NO_ODDS, alone[index + 2] ?? NO_ODDS);
  out[at++] = Math.floor(edges / EDGE_KINDS);
  out[at++] = edges % EDGE_KINDS;
  out[at++] = chunk?.first === 0 ? 1 : 0;
  out[at++] = facts.chunks.length === 1 ? 1 : 0;
  out[at++] = core.known;
  out[at++] = core.title;
  out[at++] = core.traces;
  out[at++] = Math.min(40, core.name.length);
  out[at++] = Math.min(12, (chunk?.end ?? 0) - (chunk?.first ?? 0));
  out[at++] = vocabulary().has(core.lower) ? 1 : 0;
  out[at++] = (core.bits & DIGIT) === 0 ? 0 : 1;
}

/** What the text says of a name elsewhere, and of names like it. */
function measureName(
  out: Float64Array,
  { name, lower, bits, kind }: Core,
  own: number,
  odds: NameOdds,
  { lowers, classes, prefixes }: TextHabits,
): void {
  const others = odds.count - 1;
  const all = lowers.get(lower) ?? NONE;
  const written = all.count - odds.count;
  const alike = classes.get(kind) ?? NONE;
  const isOpen = bits !== 0;
  const count = alike.count - (isOpen ? odds.openCount : 0);
  const sum = alike.sum - (isOpen ? odds.openSum : 0);
  const prefix = prefixes.get(prefixOf(name) ?? '') ?? NONE;
  let at = NAME;
  out[at++] = Math.min(20, others);
  out[at++] = others > 0 ? (odds.sum - own) / others : ALONE_ODDS;
  out[at++] = odds.most > own ? odds.most : odds.second;
  out[at++] = written > 0 ? (all.sum - odds.sum) / written : ALONE_ODDS;
  out[at++] = kind;
  out[at++] = Math.min(40, count);
  out[at++] = meanOdds({ sum, count }, 1, PRIOR_ODDS);
  out[at++] = prefix.count > 1 ? (prefix.sum - own) / (prefix.count - 1) : ALONE_ODDS;
}

/** How the text's code uses a name. */
function measureUse(
  out: Float64Array,
  name: string,
  count: number,
  { codeIdentifiers }: PhrasingContext,
): void {
  const use = codeIdentifiers.get(name) ?? codeIdentifiers.get(name.replace(CALL, ''));
  const all = use?.count ?? 0;
  let at = USE;
  out[at++] = Math.min(30, count);
  out[at++] = Math.min(30, all);
  out[at++] = use ? Math.min(10, use.blocks) : 0;
  out[at++] = use ? use.declared / all : -1;
  out[at++] = use ? use.leads / all : -1;
  out[at++] = use ? all / (all + count) : 0;
}

/**
 * Prepare the feature vectors of the chunks of a phrase.
 *
 * @returns Measures a chunk; gives the same numbers each time, changed, for there are many.
 */
export function chunkMeasures(
  phrase: WeighedPhrase,
  { habits, lift, measures }: Agreement,
  context: PhrasingContext,
): (index: number) => Float64Array {
  const out = new Float64Array(MEASURE_COUNT);
  out.set(measures);
  out[LIFT_INDEX] = lift;
  measurePhrase(out, phrase, habits);
  return (index) => {
    const core = phrase.facts.cores[index];
    if (!core) return out;
    const odds = habits.names.get(core.name) ?? NO_NAME;
    measureChunk(out, phrase, core, index);
    measureName(out, core, phrase.alone[index] ?? 0, odds, habits);
    measureUse(out, core.name, odds.count, context);
    return out;
  };
}
