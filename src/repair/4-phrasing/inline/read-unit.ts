import { hashSpan } from '../../../util/hash-span.ts';
import { splitGluedWord } from '../../words/split-glued-word.ts';
import type { PhrasingContext, PhrasingUnit } from '../phrasing-unit.ts';
import { EDGE, EDGE_KINDS, edgesOf } from './edges-of.ts';
import { type Chunk, findChunks } from './find-chunks.ts';
import { hashLowerWord } from './hash-lower-word.ts';
import { readBreaks } from './read-breaks.ts';
import { type Core, coreReader } from './read-core.ts';
import { TOKEN, type Token, tokenize } from './tokenize.ts';
import { wordShape } from './word-shape.ts';

/** A unit measured: what the features of its tokens are made of. */
export interface UnitFacts {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly chunkOf: readonly number[];
  /** Hash of each token, as it is written and in small letters. */
  readonly words: readonly number[];
  readonly lowers: readonly number[];
  readonly shapes: readonly number[];
  /** By token: 1 where it is a name of the text's code. */
  readonly known: readonly number[];
  /** By chunk: its core. */
  readonly cores: readonly Core[];
  /** By chunk: what stands before and after its core. */
  readonly chunkEdges: readonly number[];
  /** How much of the unit looks glued or parted as code is, as a small number. */
  readonly signs: number;
  /** Index of the first token after the first break; the number of tokens without one. */
  readonly firstBreak: number;
  /** By token: 1 where a break stands just before. */
  readonly isBroken: readonly number[];
  /** What is the same for all tokens. */
  readonly place: number;
  readonly script: number;
  readonly spacing: number;
  readonly cut: number;
  readonly habit: number;
  readonly language: number;
  readonly style: number;
}

const KINDS = ['paragraph', 'item', 'cell', 'quote'] as const;
const TRACES = ['unknown', 'plain', 'code'] as const;
const MANNERS = ['breaks', 'spaces', 'none'] as const;

/**
 * Measure a unit.
 *
 * @param coreOf Reads the cores of the text, from `coreReader`.
 */
export function readUnit(
  unit: PhrasingUnit,
  context: PhrasingContext,
  coreOf: (name: string) => Core = coreReader(context),
): UnitFacts {
  const { text } = unit;
  const isGlued = canBeGlued(unit, context);
  const tokens = tokenize(
    text,
    isGlued ? (word) => splitGluedWord(word, context.words) : undefined,
  );
  const { isBroken, firstBreak } = readBreaks(unit.breaks, tokens);
  const { chunks, chunkOf } = findChunks(text, tokens, isBroken);
  const chunkEdges = chunks.map((chunk) => edgesOf(text, chunk, isBroken[chunk.first] === 1));
  const { words, lowers, shapes, known } = readTokens(text, tokens, context.codeIdentifiers);
  // Named one by one: an object that others are spread into is built far slower, and there are many.
  return {
    tokens,
    chunks,
    chunkOf,
    words,
    lowers,
    shapes,
    known,
    cores: chunks.map(({ coreStart, coreEnd }) => coreOf(text.slice(coreStart, coreEnd))),
    chunkEdges,
    signs: signsOf(chunkEdges),
    firstBreak,
    isBroken,
    place: placeOf(unit, context),
    script: scriptOf(text, tokens),
    spacing: Math.round(context.spaced * 4),
    cut: context.cut === 0 ? 0 : 1 + Math.min(4, Math.floor(context.cut * 8)),
    habit: context.habit < 0 ? 0 : 1 + Math.min(3, Math.floor(context.habit * 4)),
    language: hashSpan(context.mainLanguage, 0, context.mainLanguage.length),
    style: context.style,
  };
}

function readTokens(
  text: string,
  tokens: readonly Token[],
  names: PhrasingContext['codeIdentifiers'],
): Pick<UnitFacts, 'words' | 'lowers' | 'shapes' | 'known'> {
  const words: number[] = [];
  const lowers: number[] = [];
  const shapes: number[] = [];
  const known: number[] = [];
  for (const { start, end, kind } of tokens) {
    const hash = hashSpan(text, start, end);
    words.push(hash);
    if (kind === TOKEN.word) {
      const word = text.slice(start, end);
      lowers.push(hashLowerWord(text, start, end));
      shapes.push(wordShape(word));
      known.push(word.length > 1 && names.has(word) ? 1 : 0);
    } else {
      lowers.push(kind === TOKEN.mark ? hash : hashLower(text, start, end));
      shapes.push(kind === TOKEN.mark ? 2000 + text.charCodeAt(start) : 3000);
      known.push(0);
    }
  }
  return { words, lowers, shapes, known };
}

function hashLower(text: string, start: number, end: number): number {
  const lower = text.slice(start, end).toLowerCase();
  return hashSpan(lower, 0, lower.length);
}

/** Whether words may have run into code: what an extractor does in items and the like. */
export function canBeGlued({ kind, trace }: PhrasingUnit, { traces }: PhrasingContext): boolean {
  if (traces === 'breaks') return trace === 'code' && kind !== 'cell';
  return traces === 'spaces' && kind !== 'paragraph';
}

function placeOf({ kind, trace }: PhrasingUnit, { traces }: PhrasingContext): number {
  // Where no line is broken at code, a broken line says nothing.
  const seen = traces === 'breaks' ? TRACES.indexOf(trace) : 0;
  return (KINDS.indexOf(kind) * 3 + seen) * 3 + MANNERS.indexOf(traces);
}

/** Up to two spaces before a closing mark, up to two words that ran together. */
function signsOf(edges: readonly number[]): number {
  let spaced = 0;
  let glued = 0;
  for (const edge of edges) {
    if (edge % EDGE_KINDS === EDGE.spacedMark) spaced += 1;
    if (edge % EDGE_KINDS === EDGE.word) glued += 1;
  }
  return Math.min(2, spaced) * 3 + Math.min(2, glued);
}

function scriptOf(text: string, tokens: readonly Token[]): number {
  let other = 0;
  for (const { start, end, kind } of tokens) if (kind === TOKEN.other) other += end - start;
  return other === 0 ? 0 : other * 5 < text.length ? 1 : 2;
}
