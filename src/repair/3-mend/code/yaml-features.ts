import type { YamlLine } from '../../languages/read-yaml-line.ts';
import { feature } from '../../learned/feature.ts';
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
const REMEMBERED = 48;
/** Shorter words have nothing in common. */
const SHORTEST_WORD = 4;

/**
 * Name what speaks for or against attaching a line in one way: which key stands under which,
 * beside which, whether the map beside it had the same keys, how many nodes would be closed.
 */
export function yamlFeatures(
  line: YamlLine,
  move: YamlMove,
  top: YamlNode | undefined,
  { before, after, pairs, comesAgain, lookOf, memory }: YamlNeighbours,
): YamlFeatures {
  const { act, at } = move;
  const key = line.kind === 'pair' ? line.key : `=${line.value}`;
  const opens = act === 'child' || act === 'list';
  const owner = opens ? (at?.last ?? '') : (at?.owner ?? '');
  const grand = opens ? (at?.owner ?? '') : (at?.up?.owner ?? '');
  const sort = `${act}${Math.min(3, move.pops)}`;
  const waiting = top?.waits ? (move.pops === 0 && opens ? 'open' : 'shut') : '';
  const known = opens ? at?.childKeys : at?.keys;
  const place = line.dashes > 0 ? `${owner}[]` : owner;
  const shown = certainty(pairs, place, key);
  const recalled = recallKey(top?.placed, place, key, memory);
  const { words, shape } = lookOf(key);
  const { words: ownerWords, shape: ownerShape } = lookOf(owner);
  const { words: lastWords, shape: lastShape } = lookOf(at?.last ?? '');
  const tail = words.at(-1);
  const kin = share(words, ownerWords);
  const awaited = countAwaited(top, move.pops, comesAgain);
  const plain = [
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
  ];
  const named = [
    feature`${act} ${owner}>${key}`,
    feature`${act} ${grand}>${owner}>${key}`,
    feature`${opens}${key}`,
    feature`tail ${act} ${ownerWords.at(-1)} ${tail}`,
    feature`tail ${opens} ${tail} ${line.value}`,
    feature`tail ${sort} ${lastWords.at(-1)} ${tail}`,
    feature`depth ${Math.min(5, at?.depth ?? -1)} ${key}`,
  ];
  if (waiting !== '') {
    plain.push(feature`${waiting} v${line.value} ${line.dashes > 0}`);
    named.push(
      feature`${waiting} ${top?.last} ${line.dashes > 0}`,
      feature`${waiting} ${top?.owner}>${top?.last}`,
    );
  }
  if (move.pops > 0) {
    plain.push(feature`left ${size(top?.keys)}`);
    named.push(
      feature`left ${top?.owner}`,
      feature`left ${top?.owner} ${top?.last}`,
      feature`left ${top?.last} ${key}`,
    );
  }
  if (act === 'sibling') {
    plain.push(
      feature`beside ${at?.lastValue} ${line.value} ${move.pops > 0}`,
      feature`joins ${size(at?.keys)} ${size(top?.keys)} ${Math.min(3, move.pops)}`,
      feature`like ${shape === lastShape} ${line.value === at?.lastValue} ${Math.min(2, move.pops)}`,
      feature`like ${line.value} ${at?.lastValue} ${Math.min(4, move.pops)} ${size(top?.keys)}`,
    );
    named.push(
      feature`beside ${at?.last}>${key}`,
      feature`first ${first(at?.keys)}>${key}`,
      feature`joins ${first(at?.keys)} ${Math.min(2, move.pops)}`,
      feature`joins ${owner} ${Math.min(2, move.pops)}`,
    );
    if (move.pops > 0) {
      plain.push(feature`closes ${lastShape} ${shape}`);
      named.push(feature`closes ${at?.last}`, feature`closes ${at?.last} ${shape}`);
    }
    if (has(known, key)) {
      plain.push(feature`again`);
      named.push(feature`again ${owner}`);
    }
  }
  if (act === 'child' && has(at?.childKeys, key)) plain.push(feature`as before`);
  if (act === 'sibling' && has(at?.expected, key))
    plain.push(feature`expected`, feature`expected ${move.pops}`);
  if (act === 'sibling' && at?.expected !== undefined && !has(at.expected, key))
    plain.push(feature`unexpected`);
  if (act === 'sibling' && has(at?.childKeys, key)) plain.push(feature`belongs below`);
  if (line.value === 'none' && after?.kind === 'pair' && after.dashes === 0 && line.dashes === 0) {
    if (act === 'sibling') plain.push(feature`kin below ${has(at?.childKeys, after.key)}`);
    plain.push(feature`next known ${has(opens ? undefined : at?.keys, after.key)} ${sort}`);
  }
  if (act === 'item') {
    const same = first(at?.childKeys) === key;
    plain.push(
      feature`item ${same}`,
      feature`item ${same} ${move.pops > 1}`,
      feature`item ${shape} ${lastShape}`,
    );
    named.push(feature`item ${owner} ${same}`);
  }
  if (opens && top?.expected !== undefined) plain.push(feature`${has(top.expected, key)} in kin`);
  return { plain, named };
}

/** Whether two keys have a word in common: `destinations` and `destinationRules`. */
function share(words: readonly string[], others: readonly string[]): boolean {
  return words.some((word) => word.length >= SHORTEST_WORD && others.includes(word));
}

/** What the text shows about a key below another: nothing, that it is so, that it is below others. */
function certainty(pairs: YamlPairs, owner: string, key: string): number {
  const known = pairs.get(key);
  if (known === undefined) return 0;
  return known.has(owner) ? 1 : 2;
}

function has(keys: Chain | undefined, key: string): boolean {
  let left = REMEMBERED;
  for (let at = keys; at !== undefined && left > 0; at = at.before) {
    if (at.key === key) return true;
    left -= 1;
  }
  return false;
}

function first(keys: Chain | undefined): string {
  let at = keys;
  for (let left = REMEMBERED; at?.before !== undefined && left > 0; left -= 1) at = at.before;
  return at?.key ?? '';
}

function size(keys: Chain | undefined): number {
  let count = 0;
  for (let at = keys; at !== undefined && count < 4; at = at.before) count += 1;
  return count;
}
