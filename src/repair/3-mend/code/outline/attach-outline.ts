import { feature } from '../../../learned/feature.ts';
import type { OutlineLine } from './outline-line.ts';

/** The lines that are open at some point: the last one of each level, the deepest first. */
export interface OutlineLevel {
  readonly line: OutlineLine;
  /** What another engine says of that line's level, 0 where there is none. */
  readonly hint: number;
  readonly level: number;
  readonly up: OutlineLevel | undefined;
}

/** Deeper than this no level is opened. */
const MAX_DEPTH = 12;

/** One way to place a line: below the line before it, or beside an open one. */
export interface OutlineMove {
  readonly beside: OutlineLevel | undefined;
  readonly pops: number;
}

/** The ways to place a line, the deepest first. */
export function outlineMoves(top: OutlineLevel | undefined): readonly OutlineMove[] {
  if (top === undefined) return [{ beside: undefined, pops: -1 }];
  const moves: OutlineMove[] = top.level < MAX_DEPTH ? [{ beside: undefined, pops: -1 }] : [];
  let pops = 0;
  for (let at: OutlineLevel | undefined = top; at !== undefined; at = at.up) {
    moves.push({ beside: at, pops });
    pops += 1;
  }
  return moves;
}

/** The open levels behind a line. */
export function applyOutlineMove(
  line: OutlineLine,
  hint: number,
  move: OutlineMove,
  top: OutlineLevel | undefined,
): OutlineLevel {
  if (move.beside === undefined)
    return { line, hint, level: top === undefined ? 0 : top.level + 1, up: top };
  return { line, hint, level: move.beside.level, up: move.beside.up };
}

/** What stands around a line: its neighbours, the language, another engine's level for it. */
export interface OutlineContext {
  readonly lang: string;
  readonly hint: number;
  readonly after: OutlineLine | undefined;
  readonly afterNext: OutlineLine | undefined;
}

/** How many levels a move closes, as far as features tell it: -1 to 2. */
export function outlineStep({ pops }: OutlineMove): number {
  return Math.min(2, pops);
}

/** Name what the lines around say for or against a step: the same wherever the line comes to stand. */
export function outlineStepFeatures(
  line: OutlineLine,
  step: number,
  before: OutlineLine | undefined,
  { lang, after, afterNext }: OutlineContext,
): readonly number[] {
  return [
    feature`${step} ${lang}`,
    feature`${step} ${line.start}`,
    feature`${step} ${line.start} ${line.end} ${line.size}`,
    feature`${step} ${before?.start}>${line.start}`,
    feature`${step} ${before?.start}${before?.end}>${line.start}`,
    feature`${step} ${before?.end}>${line.start}${line.end}`,
    feature`${step} ${before?.start}${before?.size}>${line.start}${line.size}`,
    feature`${step} ${before?.first}>${line.start}`,
    feature`${step} ${line.first}`,
    feature`${step} ${lang} ${line.first}`,
    feature`${step} ${lang} ${before?.first}>${line.first}`,
    feature`${step} ${lang} ${before?.start}${before?.end}>${line.start}`,
    feature`${step} ${before?.start}>${line.start}>${after?.start}`,
    feature`${step} >${line.start}>${after?.start}>${afterNext?.start}`,
  ];
}

/** Name what speaks for or against placing a line in one way, beside what its step does. */
export function outlineFeatures(
  line: OutlineLine,
  move: OutlineMove,
  top: OutlineLevel | undefined,
  { lang, hint }: OutlineContext,
): readonly number[] {
  const step = outlineStep(move);
  const level = move.beside?.level ?? (top?.level ?? -1) + 1;
  const parent = move.beside === undefined ? top : move.beside.up;
  const features = [
    feature`in ${parent?.line.start}${parent?.line.end}>${line.start}`,
    feature`in ${parent?.line.first}>${line.start}`,
    feature`in ${lang} ${parent?.line.first}>${line.first}`,
    feature`at ${Math.min(3, level)} ${line.start}`,
    feature`at ${Math.min(3, level)} ${line.start} ${lang}`,
    feature`at ${Math.min(3, level)} ${line.first}`,
  ];
  if (move.beside !== undefined) {
    const other = move.beside.line;
    features.push(
      feature`by ${other.start}|${line.start} ${step}`,
      feature`by ${other.start}${other.end}|${line.start}${line.end}`,
      feature`same ${other.start === line.start} ${step}`,
      feature`same ${other.first === line.first && line.first !== ''} ${step}`,
    );
  }
  const wanted = Math.max(-2, Math.min(2, hint - (top?.hint ?? 0)));
  const agrees = Math.sign(hint - (move.beside?.hint ?? hint - 1));
  features.push(
    feature`hint ${lang} ${agrees} ${step}`,
    feature`hint ${lang} ${wanted} ${step}`,
    feature`hint ${lang} ${wanted} ${step} ${line.start}`,
    feature`hint ${lang} ${hint} ${Math.min(3, level)}`,
  );
  return features;
}
