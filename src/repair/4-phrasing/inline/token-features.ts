import type { UnitFacts } from './read-unit.ts';
import { TOKEN } from './tokenize.ts';

/** What is seen of a token, in the order in which `readValues` tells it. */
const VALUES: readonly string[] = (
  'nothing place word lower before after before2 after2 shape shapeBefore shapeAfter ' +
  'shapesAround border edges bits hash script isKnown knownPlace distance distanceEdges ' +
  'onlySize edgesSpacing language cut cutKnown length hashBefore hashAfter otherBefore ' +
  'otherAfter prefix suffix traces tracesCut tracesPlace habit habitKnown signs signsEdges ' +
  'style styleKnown title titleKnown titleTraces'
).split(' ');

/** What each feature is made of: one value, or two. */
const PAIRS: readonly (readonly string[])[] = (
  'place word lower+place before after before2 after2 before+word word+after shape+place ' +
  'shapeBefore+shape shape+shapeAfter shapesAround+shape border+shape edges+bits hash ' +
  'hash+place bits+place bits+script isKnown+bits isKnown+shape knownPlace+script ' +
  'distance+place distanceEdges+place distance+shape onlySize+place onlySize+bits ' +
  'edgesSpacing+script edgesSpacing+bits hash+language lower+language cut+place cutKnown+bits ' +
  'cut+shape length+bits hashBefore+bits hashAfter+bits otherBefore otherAfter otherBefore+bits ' +
  'prefix suffix hash+hashBefore hash+hashAfter traces+place traces+bits traces+shape ' +
  'tracesCut+isKnown tracesPlace+border habit+place habitKnown+bits habit+shape signs+place ' +
  'signsEdges+place style+place style+bits styleKnown+shape title+bits titleKnown+place ' +
  'titleTraces+shape'
)
  .split(' ')
  .map((pair) => pair.split('+'));

/** Number of features of each token. */
export const FEATURE_COUNT: number = PAIRS.length;

const FIRSTS = Uint8Array.from(PAIRS, ([first = '']) => VALUES.indexOf(first));
const SECONDS = Uint8Array.from(PAIRS, ([, second = 'nothing']) => VALUES.indexOf(second));
/** Tells features of the same values apart. */
const SALTS = Int32Array.from(PAIRS, (_, index) => Math.imul(index + 1, 0x9e3779b1));

/** Writes the features of token `index` into `row`, as indices into a table of weights. */
export type TokenFeatures = (
  facts: UnitFacts,
  index: number,
  text: string,
  row: Int32Array,
) => void;

/**
 * Prepare to find the features of tokens.
 *
 * @param mask Size of the table of weights less one.
 */
export function tokenFeatures(mask: number): TokenFeatures {
  const values = new Int32Array(VALUES.length);
  return (facts, index, text, row) => {
    readValues(facts, index, text, values);
    for (let at = 0; at < FEATURE_COUNT; at += 1) {
      const first = values[FIRSTS[at] ?? 0] ?? 0;
      const second = values[SECONDS[at] ?? 0] ?? 0;
      let mixed = Math.imul(first ^ (SALTS[at] ?? 0), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13) ^ second, 0xc2b2ae35);
      row[at] = (mixed ^ (mixed >>> 16)) & mask;
    }
  };
}

function readValues(facts: UnitFacts, index: number, text: string, values: Int32Array): void {
  const { words, lowers, shapes, known, place, script, spacing, cut, language } = facts;
  const at = facts.chunkOf[index] ?? 0;
  const chunk = facts.chunks[at];
  const core = facts.cores[at];
  const bits = core?.bits ?? 0;
  const word = words[index] ?? 0;
  const shape = shapes[index] ?? 0;
  const shapeBefore = shapes[index - 1] ?? 1;
  const shapeAfter = shapes[index + 1] ?? 1;
  const isKnown = (known[index] ?? 0) * 2 + (core?.known ?? 0);
  const border = borderOf(facts, index) * 5 + borderOf(facts, index + 1);
  const edges = facts.chunkEdges[at] ?? 0;
  const distance = distanceOf(facts, index);
  const length = Math.min(3, (chunk?.end ?? 0) - (chunk?.first ?? 0));
  const size = Math.min(7, facts.tokens.length);
  const only = facts.chunks.length === 1 ? 1 : 0;
  const hash = core?.hash ?? 0;
  const token = facts.tokens[index];
  const traces = core?.traces ?? 0;
  const title = core?.title ?? 0;
  let count = 0;
  values[count++] = 0;
  values[count++] = place;
  values[count++] = word;
  values[count++] = lowers[index] ?? 0;
  values[count++] = words[index - 1] ?? 1;
  values[count++] = words[index + 1] ?? 1;
  values[count++] = words[index - 2] ?? 1;
  values[count++] = words[index + 2] ?? 1;
  values[count++] = shape;
  values[count++] = shapeBefore;
  values[count++] = shapeAfter;
  values[count++] = shapeBefore * 7919 + shapeAfter;
  values[count++] = border;
  values[count++] = edges;
  values[count++] = bits;
  values[count++] = hash;
  values[count++] = script;
  values[count++] = isKnown;
  values[count++] = isKnown * 64 + place;
  values[count++] = distance;
  values[count++] = distance * 64 + edges;
  values[count++] = only * 8 + size;
  values[count++] = edges * 8 + spacing;
  values[count++] = language;
  values[count++] = cut;
  values[count++] = cut * 8 + isKnown;
  values[count++] = length;
  values[count++] = facts.cores[at - 1]?.hash ?? 1;
  values[count++] = facts.cores[at + 1]?.hash ?? 1;
  values[count++] = otherBefore(facts, text, chunk?.first ?? 0);
  values[count++] = otherAfter(facts, text, chunk?.end ?? 0);
  values[count++] = prefixOf(text, token?.start ?? 0, token?.end ?? 0);
  values[count++] = suffixOf(text, token?.start ?? 0, token?.end ?? 0);
  values[count++] = traces;
  values[count++] = traces * 8 + cut;
  values[count++] = traces * 64 + place;
  values[count++] = facts.habit;
  values[count++] = facts.habit * 8 + isKnown;
  values[count++] = facts.signs;
  values[count++] = facts.signs * 64 + edges;
  values[count++] = facts.style;
  values[count++] = facts.style * 8 + isKnown;
  values[count++] = title;
  values[count++] = title * 4 + isKnown;
  values[count++] = title * 64 + traces;
}

/** What parts a token from the one before: 0 nothing, 1 space, 2 other letters, 3 the border, 4 nothing though they are two words. */
function borderOf({ tokens }: UnitFacts, index: number): number {
  const token = tokens[index];
  if (index === 0 || token === undefined) return 3;
  if (token.isSpaced) return 1;
  const before = tokens[index - 1]?.kind;
  if (token.kind === TOKEN.other || before === TOKEN.other) return 2;
  return token.kind === TOKEN.word && before === TOKEN.word ? 4 : 0;
}

/** How many tokens after the first break, in steps; 0 before it, 1 without one. */
function distanceOf({ firstBreak, tokens, isBroken }: UnitFacts, index: number): number {
  if (firstBreak === tokens.length) return 1;
  if (index < firstBreak) return 0;
  if (isBroken[index] === 1) return 2;
  return 3 + Math.min(4, Math.floor(Math.log2(index - firstBreak)));
}

function otherBefore({ tokens }: UnitFacts, text: string, first: number): number {
  const before = tokens[first - 1];
  if (before === undefined || before.kind !== TOKEN.other) return 1;
  return text.charCodeAt(before.end - 1) * 65536 + text.charCodeAt(Math.max(0, before.end - 2));
}

function otherAfter({ tokens }: UnitFacts, text: string, end: number): number {
  const after = tokens[end];
  if (after === undefined || after.kind !== TOKEN.other) return 1;
  return text.charCodeAt(after.start) * 65536 + (text.charCodeAt(after.start + 1) || 0);
}

function prefixOf(text: string, start: number, end: number): number {
  if (end - start < 4) return 1;
  return (
    (text.charCodeAt(start) * 256 + text.charCodeAt(start + 1)) * 256 + text.charCodeAt(start + 2)
  );
}

function suffixOf(text: string, start: number, end: number): number {
  if (end - start < 4) return 1;
  return (
    (text.charCodeAt(end - 1) * 256 + text.charCodeAt(end - 2)) * 256 + text.charCodeAt(end - 3)
  );
}
