import type { Evidence } from '../evidence.ts';
import { endKey, startKey } from '../find-parallels.ts';
import type { LineShape } from '../line-shape.ts';
import { mixHash } from '../mix-hash.ts';
import type { FeatureSink } from './feature-sink.ts';

function gap(from: number, to: number): number {
  if (from < 0 || to < 0) return 0;
  const distance = Math.abs(to - from);
  if (distance <= 2) return distance;
  return distance <= 5 ? 3 : distance <= 20 ? 4 : 5;
}

/** How many lines away the nearest pipe is, at most 3. */
function pipeDistance(evidence: Evidence, index: number): number {
  for (let away = 0; away < 3; away++) {
    if ((evidence.shapes[index - away]?.pipes ?? 0) > 0) return away;
    if ((evidence.shapes[index + away]?.pipes ?? 0) > 0) return away;
  }
  return 3;
}

function holds(tokens: readonly number[], token: number): boolean {
  for (let at = 0; at < tokens.length; at++) if (tokens[at] === token) return true;
  return false;
}

/** Share of a line's tokens that another line has, in eighths. */
function overlap(own: LineShape, other: LineShape | undefined): number {
  if (!other || own.tokens.length === 0 || own.tokens.length > 14) return 9;
  let hits = 0;
  for (let at = 0; at < own.tokens.length; at++) {
    if (holds(other.tokens, own.tokens[at] ?? 0)) hits += 1;
  }
  return Math.round((hits * 8) / own.tokens.length);
}

function addNumbers(sink: FeatureSink, evidence: Evidence, index: number): void {
  const { numbers, coarse } = evidence;
  const series = numbers.series[index] ?? 0;
  const before = numbers.previous[index] ?? -1;
  const after = numbers.next[index] ?? -1;
  const near = gap(before, index) * 8 + gap(index, after);
  sink.add(120, mixHash(series, near));
  sink.add(
    121,
    mixHash(mixHash(series, near), (coarse[index]?.size ?? 0) * 8 + (coarse[index]?.end ?? 0)),
  );
  sink.add(122, mixHash(mixHash(series, near), Math.min(3, numbers.values[index] ?? 0)));
  const nearest = numbers.series[index + 1] ?? 0;
  sink.add(123, mixHash(nearest, gap(numbers.previous[index + 1] ?? -1, index + 1)));
}

function addParallels(sink: FeatureSink, evidence: Evidence, index: number): void {
  const { parallels, coarse, shapes } = evidence;
  const shape = shapes[index];
  const self = coarse[index];
  if (!shape || !self) return;
  const starts = Math.min(4, parallels.starts.get(startKey(shape)) ?? 0);
  const ends = Math.min(4, parallels.ends.get(endKey(shape)) ?? 0);
  const next = shapes[index + 1];
  const previous = shapes[index - 1];
  const close =
    (next && startKey(next) === startKey(shape) ? 1 : 0) +
    (previous && startKey(previous) === startKey(shape) ? 2 : 0);
  sink.add(130, mixHash(starts * 4 + close, self.size * 8 + self.end));
  sink.add(131, mixHash(ends, self.size * 8 + self.end));
  sink.add(132, mixHash(starts * 4 + close, ends * 8 + self.look));
  sink.add(133, mixHash(overlap(shape, next), self.size * 8 + self.end));
  sink.add(134, mixHash(overlap(shape, previous), self.size * 8 + self.end));
  const relative = Math.min(20, Math.round((shape.length * 8) / parallels.typical));
  sink.add(135, mixHash(relative, self.end * 4 + self.look));
  sink.add(
    136,
    mixHash(Math.min(20, Math.round(((next?.length ?? 0) * 4) / shape.length)), self.size),
  );
}

/** What sort of code the lines around are: a block ends where its language does. */
function addCodeClasses(sink: FeatureSink, evidence: Evidence, index: number): void {
  const { coarse } = evidence;
  const self = coarse[index]?.code ?? 31;
  const before = coarse[index - 1]?.code ?? 31;
  const after = coarse[index + 1]?.code ?? 31;
  const open = Math.min(1, evidence.brackets.open[index] ?? 0);
  sink.add(160, self);
  sink.add(161, before * 32 + self);
  sink.add(162, ((coarse[index - 2]?.code ?? 31) * 32 + before) * 32 + self);
  sink.add(163, (before * 32 + self) * 32 + after);
  sink.add(164, (self * 32 + after) * 32 + (coarse[index + 2]?.code ?? 31));
  sink.add(165, (before * 32 + self) * 2 + open);
  sink.add(166, self * 32 + (coarse[index]?.end ?? 0) * 4 + (coarse[index]?.look ?? 0));
}

/** How far the last line with a list marker is, and how the line before ends. */
function addListDistance(sink: FeatureSink, evidence: Evidence, index: number): void {
  const { coarse } = evidence;
  let away = 0;
  while (away < 5 && !coarse[index - away]?.marked) away += 1;
  const before = coarse[index - 1];
  const self = coarse[index];
  sink.add(170, away * 8 + (before?.end ?? 0));
  sink.add(171, mixHash(away * 8 + (before?.end ?? 0), (self?.start ?? 0) * 8 + (self?.end ?? 0)));
  sink.add(172, mixHash(away, (self?.look ?? 0) * 32 + (self?.code ?? 0)));
}

/** How much the lines around speak for code, and whether a diagram goes on here. */
function addCodeScores(sink: FeatureSink, evidence: Evidence, index: number): void {
  const { codeScores, diagrams, coarse } = evidence;
  const own = codeScores[index] ?? 15;
  const above = codeScores[index - 1] ?? 15;
  const below = codeScores[index + 1] ?? 15;
  const end = coarse[index]?.end ?? 0;
  const around = (codeScores[index - 2] ?? 15) + above + below + (codeScores[index + 2] ?? 15);
  sink.add(180, own);
  sink.add(181, mixHash(own, above));
  sink.add(182, mixHash(own, below));
  sink.add(183, mixHash(mixHash(above >> 1, own >> 1), below >> 1));
  sink.add(184, mixHash(own, (coarse[index]?.size ?? 0) * 8 + end));
  sink.add(185, mixHash(own >> 1, around >> 2));
  const mark = diagrams[index] ?? 0;
  const before = diagrams[index - 1] ?? 0;
  const after = diagrams[index + 1] ?? 0;
  sink.add(186, mark * 16 + before * 4 + after);
  sink.add(187, mixHash(mark * 16 + before * 4 + after, own >> 1));
}

/** Whether the line is a part of a cut line, and how that line and the next begin. */
function addGlue(sink: FeatureSink, evidence: Evidence, index: number): void {
  const { lines, coarse } = evidence;
  const part = Math.min(2, lines[index]?.part ?? 0);
  const next = Math.min(1, lines[index + 1]?.part ?? 0);
  let head = index;
  while ((lines[head]?.part ?? 0) > 0) head -= 1;
  const start = coarse[head]?.start ?? 0;
  sink.add(150, part * 2 + next);
  sink.add(151, mixHash(part * 2 + next, start * 8 + (coarse[index]?.look ?? 0)));
  if (part > 0) {
    sink.add(152, mixHash(coarse[index - 1]?.small ?? 0, coarse[index]?.full ?? 0));
    sink.add(153, mixHash(start, coarse[head - 1]?.small ?? 0));
  }
}

/**
 * Add what the whole text says about a line: its place in a series of numbers, lines worded
 * alike, the nearness of a table.
 *
 * @param sink Receives the features.
 * @param evidence All lines and their numbers.
 * @param index The line.
 */
export function addDocumentFeatures(sink: FeatureSink, evidence: Evidence, index: number): void {
  addNumbers(sink, evidence, index);
  addParallels(sink, evidence, index);
  const self = evidence.coarse[index];
  const pipes = pipeDistance(evidence, index);
  addGlue(sink, evidence, index);
  addListDistance(sink, evidence, index);
  addCodeClasses(sink, evidence, index);
  addCodeScores(sink, evidence, index);
  sink.add(140, mixHash(pipes, evidence.profile));
  sink.add(141, mixHash(mixHash(pipes, evidence.profile), self?.full ?? 0));
  sink.add(142, mixHash(evidence.profile, self?.full ?? 0));
  sink.add(
    143,
    mixHash(evidence.profile, mixHash(self?.small ?? 0, evidence.coarse[index - 1]?.small ?? 0)),
  );
}
