import type { YamlLine } from '../../../languages/read-yaml-line.ts';
import { feature } from '../../../learned/feature.ts';
import { countAwaited } from './count-awaited.ts';
import { recallKey } from './recall-key.ts';
import type { YamlNeighbours } from './yaml-neighbours.ts';
import type { YamlPairs } from './yaml-pairs.ts';
import type { Chain, YamlMove, YamlNode } from './yaml-structure.ts';

/** Features as hashes. */
export interface YamlFeatures {
  /** What is told without knowing any key. */
  readonly plain: readonly number[];
  /** What names keys. */
  readonly named: readonly number[];
}

/** Keys further back than this are forgotten. */
const MEMORY = 48;
/** Shorter words have nothing in common. */
const MIN_WORD_LENGTH = 4;

/** What the features of a move are made of. */
interface Facts {
  readonly line: YamlLine;
  readonly move: YamlMove;
  readonly top: YamlNode | undefined;
  readonly after: YamlLine | undefined;
  readonly key: string;
  /** Whether the line opens a node below the one that it joins. */
  readonly opens: boolean;
  /** The key that the line would stand below. */
  readonly owner: string;
  /** What the move does, and how many nodes it closes, up to 3. */
  readonly sort: string;
  /** What becomes of a key that waits for its value: `open` or `shut`; empty where none waits. */
  readonly waiting: string;
  /** The key's class by its characters, and that of the key that was attached last where it would stand. */
  readonly shape: string;
  readonly lastShape: string;
}

/** The features of a move, as they are gathered. */
interface Gathered {
  readonly plain: number[];
  readonly named: number[];
}

/**
 * Name what speaks for or against attaching a line in one way: which key stands under which,
 * beside which, whether the map beside it had the same keys, how many nodes would be closed.
 */
export function yamlFeatures(
  line: YamlLine,
  move: YamlMove,
  top: YamlNode | undefined,
  neighbours: YamlNeighbours,
): YamlFeatures {
  const { act, at, pops } = move;
  const key = line.kind === 'pair' ? line.key : `=${line.value}`;
  const opens = act === 'child' || act === 'list';
  const facts: Facts = {
    line,
    move,
    top,
    after: neighbours.after,
    key,
    opens,
    owner: opens ? (at?.last ?? '') : (at?.owner ?? ''),
    sort: `${act}${Math.min(3, pops)}`,
    waiting: top?.waits ? (pops === 0 && opens ? 'open' : 'shut') : '',
    shape: neighbours.lookOf(key).shape,
    lastShape: neighbours.lookOf(at?.last ?? '').shape,
  };
  const out: Gathered = { plain: [], named: [] };
  addMove(out, facts, neighbours);
  if (facts.waiting !== '') addWaiting(out, facts);
  if (pops > 0) addLeft(out, facts);
  if (act === 'sibling') addBeside(out, facts);
  addKnownKeys(out, facts);
  if (act === 'item') addItem(out, facts);
  if (opens && top?.expected !== undefined)
    out.plain.push(feature`${has(top.expected, key)} in kin`);
  return out;
}

/** What is told of every move. */
function addMove({ plain, named }: Gathered, facts: Facts, neighbours: YamlNeighbours): void {
  const { line, move, top, after, key, opens, owner, sort, waiting, shape, lastShape } = facts;
  const { before, pairs, comesAgain, lookOf, memory } = neighbours;
  const { act, at, pops } = move;
  const grand = opens ? (at?.owner ?? '') : (at?.up?.owner ?? '');
  const place = line.dashes > 0 ? `${owner}[]` : owner;
  const shown = certainty(pairs, place, key);
  const recalled = recallKey(top?.placed, place, key, memory);
  const { words } = lookOf(key);
  const { words: ownerWords, shape: ownerShape } = lookOf(owner);
  const { words: lastWords } = lookOf(at?.last ?? '');
  const tail = words.at(-1);
  const kin = share(words, ownerWords);
  const awaited = countAwaited(top, pops, comesAgain);
  plain.push(
    feature`placed ${recalled} ${opens}`,
    feature`placed ${recalled} ${sort} ${waiting}`,
    feature`placed ${recalled} ${shown} ${act}`,
    feature`kin ${kin} ${act}`,
    feature`kin ${kin} ${share(words, lastWords)} ${sort}`,
    feature`awaited ${awaited} ${sort}`,
    feature`awaited ${awaited} ${act} ${key !== '' && comesAgain(key)}`,
    feature`${sort}`,
    feature`${sort} ${waiting}`,
    feature`${sort} ${shape} ${opens ? ownerShape : lastShape} ${line.value}`,
    feature`depth ${opens} ${Math.min(5, at?.depth ?? -1)} ${at?.kind ?? ''}`,
    feature`${sort} next ${after?.kind ?? 'end'} ${(after?.dashes ?? 0) > 0} ${line.value}`,
    feature`${waiting} ${line.dashes > 0} ${before?.kind ?? ''}`,
    feature`shown ${shown} ${opens}`,
    feature`shown ${shown} ${sort} ${waiting}`,
  );
  named.push(
    feature`${act} ${owner}>${key}`,
    feature`${act} ${grand}>${owner}>${key}`,
    feature`${opens}${key}`,
    feature`tail ${act} ${ownerWords.at(-1)} ${tail}`,
    feature`tail ${opens} ${tail} ${line.value}`,
    feature`tail ${sort} ${lastWords.at(-1)} ${tail}`,
    feature`depth ${Math.min(5, at?.depth ?? -1)} ${key}`,
  );
}

/** A key waits for its value: what the line would be to it. */
function addWaiting({ plain, named }: Gathered, { line, top, waiting }: Facts): void {
  plain.push(feature`${waiting} v${line.value} ${line.dashes > 0}`);
  named.push(
    feature`${waiting} ${top?.last} ${line.dashes > 0}`,
    feature`${waiting} ${top?.owner}>${top?.last}`,
  );
}

/** What the innermost node would be left with. */
function addLeft({ plain, named }: Gathered, { top, key }: Facts): void {
  plain.push(feature`left ${size(top?.keys)}`);
  named.push(
    feature`left ${top?.owner}`,
    feature`left ${top?.owner} ${top?.last}`,
    feature`left ${top?.last} ${key}`,
  );
}

/** How the line would stand beside the keys of the map that it joins. */
function addBeside({ plain, named }: Gathered, facts: Facts): void {
  const { line, move, top, key, owner, shape, lastShape } = facts;
  const { at, pops } = move;
  plain.push(
    feature`beside ${at?.lastValue} ${line.value} ${pops > 0}`,
    feature`joins ${size(at?.keys)} ${size(top?.keys)} ${Math.min(3, pops)}`,
    feature`like ${shape === lastShape} ${line.value === at?.lastValue} ${Math.min(2, pops)}`,
    feature`like ${line.value} ${at?.lastValue} ${Math.min(4, pops)} ${size(top?.keys)}`,
  );
  named.push(
    feature`beside ${at?.last}>${key}`,
    feature`first ${first(at?.keys)}>${key}`,
    feature`joins ${first(at?.keys)} ${Math.min(2, pops)}`,
    feature`joins ${owner} ${Math.min(2, pops)}`,
  );
  if (pops > 0) {
    plain.push(feature`closes ${lastShape} ${shape}`);
    named.push(feature`closes ${at?.last}`, feature`closes ${at?.last} ${shape}`);
  }
  if (has(at?.keys, key)) {
    plain.push(feature`again`);
    named.push(feature`again ${owner}`);
  }
}

/** Whether maps around it had the line's key, or the next line's. */
function addKnownKeys({ plain }: Gathered, { line, move, after, key, opens, sort }: Facts): void {
  const { act, at, pops } = move;
  const isBeside = act === 'sibling';
  if (act === 'child' && has(at?.childKeys, key)) plain.push(feature`as before`);
  if (isBeside && has(at?.expected, key)) plain.push(feature`expected`, feature`expected ${pops}`);
  if (isBeside && at?.expected !== undefined && !has(at.expected, key))
    plain.push(feature`unexpected`);
  if (isBeside && has(at?.childKeys, key)) plain.push(feature`belongs below`);
  if (line.value === 'none' && after?.kind === 'pair' && after.dashes === 0 && line.dashes === 0) {
    if (isBeside) plain.push(feature`kin below ${has(at?.childKeys, after.key)}`);
    plain.push(feature`next known ${has(opens ? undefined : at?.keys, after.key)} ${sort}`);
  }
}

/** Whether items of the list begin as this one would. */
function addItem({ plain, named }: Gathered, { move, key, owner, shape, lastShape }: Facts): void {
  const same = first(move.at?.childKeys) === key;
  plain.push(
    feature`item ${same}`,
    feature`item ${same} ${move.pops > 1}`,
    feature`item ${shape} ${lastShape}`,
  );
  named.push(feature`item ${owner} ${same}`);
}

/** Whether two keys have a word in common: `destinations` and `destinationRules`. */
function share(words: readonly string[], others: readonly string[]): boolean {
  return words.some((word) => word.length >= MIN_WORD_LENGTH && others.includes(word));
}

/** What the text shows about a key below another: nothing, that it is so, that it is below others. */
function certainty(pairs: YamlPairs, owner: string, key: string): number {
  const known = pairs.get(key);
  if (known === undefined) return 0;
  return known.has(owner) ? 1 : 2;
}

function has(keys: Chain | undefined, key: string): boolean {
  let left = MEMORY;
  for (let at = keys; at !== undefined && left > 0; at = at.before) {
    if (at.key === key) return true;
    left -= 1;
  }
  return false;
}

function first(keys: Chain | undefined): string {
  let at = keys;
  for (let left = MEMORY; at?.before !== undefined && left > 0; left -= 1) at = at.before;
  return at?.key ?? '';
}

function size(keys: Chain | undefined): number {
  let count = 0;
  for (let at = keys; at !== undefined && count < 4; at = at.before) count += 1;
  return count;
}
