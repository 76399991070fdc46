import type { CoarseClass } from '../coarse-class.ts';
import type { LineShape } from '../line-shape.ts';
import { mixHash } from '../mix-hash.ts';
import type { FeatureSink } from './feature-sink.ts';

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part * 8) / whole);
}

function log(value: number): number {
  return value > 0 ? Math.floor(Math.log2(value) * 2) : 0;
}

/**
 * Add what the line says by itself: its script, length, marks, first and last words, tokens.
 *
 * @param sink Receives the features.
 * @param shape Its numbers.
 * @param coarse Its class.
 */
export function addLineFeatures(sink: FeatureSink, shape: LineShape, coarse: CoarseClass): void {
  const size = log(shape.length);
  sink.add(1, size);
  sink.add(2, coarse.full);
  sink.add(3, coarse.small);
  sink.add(4, coarse.start * 8 + coarse.end);
  sink.add(5, coarse.script * 8 + coarse.size);
  sink.add(6, shape.first);
  sink.add(7, shape.first * 65536 + shape.second);
  sink.add(8, shape.last);
  sink.add(9, shape.beforeLast * 65536 + shape.last);
  sink.add(10, mixHash(share(shape.marks, shape.length), share(shape.letters, shape.length)));
  sink.add(11, share(shape.bareCjk, shape.length) * 64 + size);
  sink.add(12, share(shape.stopWords, shape.words) * 64 + Math.min(20, shape.words));
  sink.add(13, share(shape.capitals, shape.words) * 64 + Math.min(20, shape.words));
  sink.add(14, Math.min(5, shape.identifiers) * 8 + Math.min(3, shape.sentences));
  sink.add(15, Math.min(6, shape.pipes) * 16 + coarse.start);
  sink.add(16, Math.min(12, shape.indent));
  sink.add(17, mixHash(share(shape.digits, shape.length), coarse.start));
  sink.add(18, mixHash(coarse.numbering, coarse.end * 8 + coarse.size));
  sink.add(19, coarse.numbering);
  sink.add(20, Math.min(8, shape.bareCjk) * 16 + coarse.look * 2 + (shape.last === 59 ? 1 : 0));
  sink.add(21, shape.firstWord);
  sink.add(22, mixHash(shape.firstWord, coarse.end));
  sink.add(23, mixHash(shape.lastWord, coarse.end));
  addTokens(sink, shape);
}

function addTokens(sink: FeatureSink, shape: LineShape): void {
  const { tokens } = shape;
  const first = tokens[0] ?? 0;
  sink.add(30, first);
  sink.add(31, mixHash(first, tokens[1] ?? 0));
  const count = Math.min(tokens.length, 16);
  for (let at = 0; at < count; at++) sink.add(34, tokens[at] ?? 0);
}
