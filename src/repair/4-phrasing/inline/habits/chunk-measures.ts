import { vocabulary } from '../../../words/vocabulary.ts';
import type { PhrasingContext, PhrasingUnit } from '../../phrasing-unit.ts';
import type { Agreement } from '../agree-names.ts';
import { EDGES } from '../edges-of.ts';
import type { UnitFacts } from '../read-unit.ts';
import { chunkClass } from './chunk-class.ts';
import { NO_ODDS, noOdds } from './name-odds.ts';
import { LIKELY, type OddsSum, prefixOf, type TextHabits } from './text-habits.ts';

/** So many numbers say what a chunk, its name and its text are. */
export const MEASURES = 62;

const KINDS = ['paragraph', 'item', 'cell', 'quote'] as const;
const MANNERS = ['breaks', 'spaces', 'none'] as const;
/** Log-odds of a name that stands nowhere else. */
const ELSEWHERE = -6;
/** What little is known counts as these log-odds. */
const USUAL = -1.5;
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

/** A mean that begins with `few` of a value. */
function mean({ sum, count }: OddsSum, few: number, value: number): number {
  return (sum + few * value) / (count + few);
}

/** What is the same for all chunks of a text. */
function measureText({ habits, lift }: Agreement, context: PhrasingContext): readonly number[] {
  const { phrases, strong, likely, inCode } = habits;
  const each = 1 / Math.max(1, phrases);
  const marks = habits.narrowMarks + habits.wideMarks;
  return [
    mean(strong, 2, USUAL),
    Math.min(60, strong.count),
    mean(likely, 5, 0),
    Math.min(100, likely.count),
    lift,
    Math.min(200, phrases),
    habits.likelyPhrases * each,
    mean(inCode, 2, -1),
    habits.items * each,
    habits.cells * each,
    habits.characters * each,
    habits.quoted / Math.max(1, strong.count),
    marks === 0 ? -1 : habits.narrowMarks / marks,
    Math.min(50, context.titles.size),
    Math.min(500, context.codeLines),
    Math.floor(context.style / 3),
    context.style % 3,
    context.spaced,
    context.habit,
    context.cut,
    MANNERS.indexOf(context.traces),
  ];
}

/** What is the same for all chunks of a phrase. */
function measurePhrase({ unit, alone }: WeighedPhrase, habits: TextHabits): readonly number[] {
  let most = NO_ODDS;
  let sum = 0;
  for (const odds of alone) {
    most = Math.max(most, odds);
    sum += odds;
  }
  const kind = habits.kinds.get(unit.kind) ?? NONE;
  return [
    most,
    sum / Math.max(1, alone.length),
    alone.length,
    mean(kind, 3, 0),
    Math.min(50, kind.count),
    KINDS.indexOf(unit.kind),
    unit.trace === 'code' ? 1 : 0,
  ];
}

/** What the text says of a name elsewhere, and of names like it. */
function measureName(
  name: string,
  bits: number,
  own: number,
  { names, lowers, classes, prefixes }: TextHabits,
): readonly number[] {
  const odds = names.get(name) ?? NO_NAME;
  const others = odds.count - 1;
  const lower = lowers.get(name.toLowerCase()) ?? NONE;
  const written = lower.count - odds.count;
  const all = classes.get(chunkClass(bits)) ?? NONE;
  const isOpen = bits !== 0;
  const count = all.count - (isOpen ? odds.openCount : 0);
  const sum = all.sum - (isOpen ? odds.openSum : 0);
  const prefix = prefixes.get(prefixOf(name) ?? '') ?? NONE;
  return [
    Math.min(20, others),
    others > 0 ? (odds.sum - own) / others : ELSEWHERE,
    odds.most > own ? odds.most : odds.second,
    written > 0 ? (lower.sum - odds.sum) / written : ELSEWHERE,
    chunkClass(bits),
    Math.min(40, count),
    mean({ sum, count }, 1, USUAL),
    prefix.count > 1 ? (prefix.sum - own) / (prefix.count - 1) : ELSEWHERE,
  ];
}

/** How the text's code uses a name. */
function measureUse(name: string, count: number, context: PhrasingContext): readonly number[] {
  const { codeIdentifiers } = context;
  const use = codeIdentifiers.get(name) ?? codeIdentifiers.get(name.replace(CALL, ''));
  if (!use) return [Math.min(30, count), 0, 0, -1, -1, 0];
  const all = use.count;
  return [
    Math.min(30, count),
    Math.min(30, all),
    Math.min(10, use.blocks),
    use.declared / all,
    use.leads / all,
    all / (all + count),
  ];
}

/** What the other phrases of the same column or depth say: how many, their first chunks, their surest, what share may hold code. */
function measureGroup({ unit, alone }: WeighedPhrase, { groups }: TextHabits): readonly number[] {
  const group = unit.group === undefined ? undefined : groups.get(unit.group);
  if (!group || group.first.count < 2) return [0, ELSEWHERE, ELSEWHERE, -1];
  let most = NO_ODDS;
  for (const odds of alone) most = Math.max(most, odds);
  const others = group.first.count - 1;
  return [
    Math.min(40, others),
    (group.first.sum - (alone[0] ?? 0)) / others,
    (group.surest.sum - most) / others,
    (group.likely - (most > LIKELY ? 1 : 0)) / others,
  ];
}

/** What a chunk is by itself and beside its neighbours. */
function measureChunk({ facts, alone, heeded }: WeighedPhrase, index: number): readonly number[] {
  const core = facts.cores[index];
  const chunk = facts.chunks[index];
  const edges = facts.chunkEdges[index] ?? 0;
  const oddsAt = (place: number): number => alone[place] ?? NO_ODDS;
  const name = core?.name ?? '';
  return [
    heeded[index] ?? 0,
    oddsAt(index),
    oddsAt(index - 1),
    oddsAt(index + 1),
    Math.max(oddsAt(index - 2), oddsAt(index + 2)),
    Math.floor(edges / EDGES),
    edges % EDGES,
    chunk?.first === 0 ? 1 : 0,
    facts.chunks.length === 1 ? 1 : 0,
    core?.known ?? 0,
    core?.title ?? 0,
    core?.traces ?? 0,
    Math.min(40, name.length),
    Math.min(12, (chunk?.end ?? 0) - (chunk?.first ?? 0)),
    vocabulary().has(name.toLowerCase()) ? 1 : 0,
    ((core?.bits ?? 0) & DIGIT) === 0 ? 0 : 1,
  ];
}

/**
 * Prepare to say in numbers what the chunks of a phrase are.
 *
 * @returns Measures a chunk; gives the same numbers each time, changed, for there are many.
 */
export function chunkMeasures(
  phrase: WeighedPhrase,
  agreement: Agreement,
  context: PhrasingContext,
): (index: number) => Float64Array {
  const { habits } = agreement;
  const out = new Float64Array(MEASURES);
  const group = measureGroup(phrase, habits);
  const shared = [...measureText(agreement, context), ...measurePhrase(phrase, habits)];
  out.set(shared);
  out.set(group, MEASURES - group.length);
  return (index) => {
    const { name = '', bits = 0 } = phrase.facts.cores[index] ?? {};
    const { count } = habits.names.get(name) ?? NO_NAME;
    const own = measureChunk(phrase, index);
    const named = measureName(name, bits, phrase.alone[index] ?? 0, habits);
    out.set(own, shared.length);
    out.set(named, shared.length + own.length);
    out.set(measureUse(name, count, context), shared.length + own.length + named.length);
    return out;
  };
}
