import type { Evidence } from '../evidence.ts';
import { mixHash } from '../mix-hash.ts';
import type { FeatureSink } from './feature-sink.ts';

const NONE = 0x7fff;
/** Number of lines on each side that are seen by their class. */
const WINDOW = 3;

/** Classes of the lines around, alone and in pairs. */
function addNeighbours(sink: FeatureSink, evidence: Evidence, index: number): void {
  const { coarse } = evidence;
  const self = coarse[index];
  if (!self) return;
  const previous = coarse[index - 1];
  const next = coarse[index + 1];
  for (let offset = -WINDOW; offset <= WINDOW; offset++) {
    if (offset === 0) continue;
    const small = coarse[index + offset]?.small ?? NONE;
    sink.add(50 + offset, small);
    sink.add(60 + offset, mixHash(small, self.small));
  }
  sink.add(70, previous?.full ?? NONE);
  sink.add(71, next?.full ?? NONE);
  sink.add(72, mixHash(mixHash(previous?.small ?? NONE, self.small), next?.small ?? NONE));
  sink.add(73, mixHash(previous?.start ?? NONE, self.start * 16 + (next?.start ?? 15)));
  sink.add(74, mixHash(self.full, next?.small ?? NONE));
  sink.add(75, mixHash(self.full, previous?.small ?? NONE));
  sink.add(76, mixHash(mixHash(previous?.size ?? 9, self.size), next?.size ?? 9));
  sink.add(
    77,
    mixHash(
      mixHash(coarse[index - 2]?.look ?? 9, previous?.look ?? 9),
      mixHash(next?.look ?? 9, coarse[index + 2]?.look ?? 9),
    ) + self.look,
  );
}

/** Words and first characters of the lines before and after. */
function addNeighbourWords(sink: FeatureSink, evidence: Evidence, index: number): void {
  const { shapes, coarse } = evidence;
  const self = coarse[index];
  const previousClass = coarse[index - 1];
  const nextClass = coarse[index + 1];
  const shape = shapes[index];
  const previous = shapes[index - 1];
  const next = shapes[index + 1];
  if (!self || !shape) return;
  sink.add(80, mixHash(previous?.firstWord ?? 1, self.look));
  sink.add(81, mixHash(next?.firstWord ?? 1, self.look));
  sink.add(82, mixHash(previous?.lastWord ?? 1, previous?.last ?? 1));
  sink.add(85, mixHash(next?.tokens[0] ?? 1, next?.tokens[1] ?? 1));
  sink.add(86, mixHash(previous?.last ?? 1, shape.first));
  sink.add(87, mixHash(previousClass?.numbering ?? 0, self.numbering * 32 + self.size));
  sink.add(88, mixHash(nextClass?.numbering ?? 0, self.numbering * 32 + self.size));
  sink.add(
    89,
    (previous?.firstWord === shape.firstWord ? 4 : 0) +
      (next?.firstWord === shape.firstWord ? 2 : 0) +
      (previous?.last === shape.last ? 1 : 0) +
      self.look * 8,
  );
}

/** White space, brackets, place in the text, the text's language. */
function addPlace(sink: FeatureSink, evidence: Evidence, index: number): void {
  const { lines, brackets, coarse, shapes } = evidence;
  const self = coarse[index];
  const line = lines[index];
  const shape = shapes[index];
  if (!self || !line || !shape) return;
  const before = Math.min(3, line.blankBefore);
  const after = Math.min(3, lines[index + 1]?.blankBefore ?? 3);
  const enclosed = Math.min(2, brackets.enclosed[index] ?? 0);
  const open = Math.min(2, brackets.open[index] ?? 0);
  const opens = Math.min(2, brackets.open[index + 1] ?? 0);
  const blanks = before * 4 + after;
  sink.add(100, blanks);
  sink.add(101, mixHash(blanks, self.full));
  sink.add(102, mixHash(blanks, self.start * 8 + self.end));
  sink.add(103, mixHash(blanks, mixHash(coarse[index - 1]?.small ?? NONE, self.small)));
  sink.add(104, mixHash(blanks, mixHash(coarse[index + 1]?.small ?? NONE, self.small)));
  sink.add(105, enclosed * 9 + open * 3 + opens);
  sink.add(106, mixHash(enclosed * 9 + open * 3 + opens, self.small));
  sink.add(
    107,
    mixHash(Math.min(9, shape.indent), Math.min(9, shapes[index - 1]?.indent ?? 10)) + blanks,
  );
  sink.add(
    108,
    mixHash(Math.min(9, shape.indent), Math.min(9, shapes[index + 1]?.indent ?? 10)) + blanks,
  );
  sink.add(109, mixHash(Math.min(3, index), evidence.script));
  sink.add(110, index === lines.length - 1 ? 1 : 0);
  sink.add(111, mixHash(evidence.script, self.full));
  sink.add(112, mixHash(evidence.script, mixHash(self.size, self.end)));
  sink.add(113, Math.min(3, (evidence.repeats.get(shape.hash) ?? 1) - 1) * 4 + self.look);
  sink.add(114, mixHash(evidence.profile, self.start * 8 + self.end));
  sink.add(115, mixHash(shape.tokens[0] ?? 1, blanks * 3 + open));
}

/**
 * Add what the lines around say about a line.
 *
 * @param sink Receives the features.
 * @param evidence All lines and their numbers.
 * @param index The line.
 */
export function addContextFeatures(sink: FeatureSink, evidence: Evidence, index: number): void {
  addNeighbours(sink, evidence, index);
  addNeighbourWords(sink, evidence, index);
  addPlace(sink, evidence, index);
}
