import type { UnitFacts } from './read-unit.ts';
import { TOKEN } from './tokenize.ts';

/** So many features each token has. */
export const FEATURES = 60;

/**
 * Write the features of token `index` into `row`, as indices into the table of weights.
 *
 * @param mask Size of the table less one.
 */
export function tokenFeatures(
  facts: UnitFacts,
  index: number,
  text: string,
  row: Int32Array,
  mask: number,
): void {
  const { words, lowers, shapes, known, place, script, spacing, cut, language } = facts;
  const at = facts.chunkOf[index] ?? 0;
  const chunk = facts.chunks[at];
  const bits = facts.chunkBits[at] ?? 0;
  const word = words[index] ?? 0;
  const shape = shapes[index] ?? 0;
  const shapeBefore = shapes[index - 1] ?? 1;
  const shapeAfter = shapes[index + 1] ?? 1;
  const isKnown = (known[index] ?? 0) * 2 + (facts.chunkKnown[at] ?? 0);
  const border = borderOf(facts, index) * 5 + borderOf(facts, index + 1);
  const edges = facts.chunkEdges[at] ?? 0;
  const distance = distanceOf(facts, index);
  const length = Math.min(3, (chunk?.end ?? 0) - (chunk?.first ?? 0));
  const size = Math.min(7, facts.tokens.length);
  const only = facts.chunks.length === 1 ? 1 : 0;
  const hash = facts.chunkHashes[at] ?? 0;
  const token = facts.tokens[index];
  const traces = facts.chunkTraces[at] ?? 0;
  const title = facts.chunkTitles[at] ?? 0;
  let count = 0;
  add(place, 0);
  add(word, 0);
  add(lowers[index] ?? 0, place);
  add(words[index - 1] ?? 1, 0);
  add(words[index + 1] ?? 1, 0);
  add(words[index - 2] ?? 1, 0);
  add(words[index + 2] ?? 1, 0);
  add(words[index - 1] ?? 1, word);
  add(word, words[index + 1] ?? 1);
  add(shape, place);
  add(shapeBefore, shape);
  add(shape, shapeAfter);
  add(shapeBefore * 7919 + shapeAfter, shape);
  add(border, shape);
  add(edges, bits);
  add(hash, 0);
  add(hash, place);
  add(bits, place);
  add(bits, script);
  add(isKnown, bits);
  add(isKnown, shape);
  add(isKnown * 64 + place, script);
  add(distance, place);
  add(distance * 64 + edges, place);
  add(distance, shape);
  add(only * 8 + size, place);
  add(only * 8 + size, bits);
  add(edges * 8 + spacing, script);
  add(edges * 8 + spacing, bits);
  add(hash, language);
  add(lowers[index] ?? 0, language);
  add(cut, place);
  add(cut * 8 + isKnown, bits);
  add(cut, shape);
  add(length, bits);
  add(facts.chunkHashes[at - 1] ?? 1, bits);
  add(facts.chunkHashes[at + 1] ?? 1, bits);
  add(otherBefore(facts, text, chunk?.first ?? 0), 0);
  add(otherAfter(facts, text, chunk?.end ?? 0), 0);
  add(otherBefore(facts, text, chunk?.first ?? 0), bits);
  add(prefixOf(text, token?.start ?? 0, token?.end ?? 0), 0);
  add(suffixOf(text, token?.start ?? 0, token?.end ?? 0), 0);
  add(hash, facts.chunkHashes[at - 1] ?? 1);
  add(hash, facts.chunkHashes[at + 1] ?? 1);
  add(traces, place);
  add(traces, bits);
  add(traces, shape);
  add(traces * 8 + cut, isKnown);
  add(traces * 64 + place, border);
  add(facts.habit, place);
  add(facts.habit * 8 + isKnown, bits);
  add(facts.habit, shape);
  add(facts.signs, place);
  add(facts.signs * 64 + edges, place);
  add(facts.style, place);
  add(facts.style, bits);
  add(facts.style * 8 + isKnown, shape);
  add(title, bits);
  add(title * 4 + isKnown, place);
  add(title * 64 + traces, shape);

  function add(a: number, b: number): void {
    let mixed = Math.imul(a ^ Math.imul(count + 1, 0x9e3779b1), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13) ^ b, 0xc2b2ae35);
    mixed ^= mixed >>> 16;
    row[count] = mixed & mask;
    count += 1;
  }
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
