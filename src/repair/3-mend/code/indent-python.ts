import {
  applyPythonLevel,
  type PythonState,
  pythonFeatures,
  pythonLevels,
} from './attach-python.ts';
import { logSum } from './log-sum.ts';
import { type PythonLine, readPythonLines } from './read-python-line.ts';
import { whiteSpace } from './white-space.ts';

const UNIT = '    ';
const BEAM = 3;
/** Longer blocks are decided line by line, to keep their time in bounds. */
const LONG = 1000;

/** How strongly a set of features speaks for a level. */
export type ScorePython = (features: readonly number[]) => number;

interface Path {
  readonly state: PythonState;
  readonly score: number;
  readonly level: number;
  readonly before: Path | undefined;
}

/** Indent Python with a given score; see `indentPython`. */
export function indentPythonWith(lines: readonly string[], score: ScorePython): readonly string[] {
  const read = readPythonLines(lines);
  const statements = read.flatMap((line, i) => (isStatement(line) ? [i] : []));
  const levels = search(
    statements.flatMap((i) => read[i] ?? []),
    score,
  );
  const out: number[] = lines.map(() => -1);
  statements.forEach((i, k) => {
    out[i] = levels[k] ?? 0;
  });
  return fill(read, out).map((level) => whiteSpace(UNIT, level));
}

function isStatement(line: PythonLine): boolean {
  return line.enclosed === 0 && !line.inString && line.kind !== 'note' && line.kind !== 'close';
}

/** Levels of the lines that are no statements: they follow the statement around them. */
function fill(read: readonly PythonLine[], levels: readonly number[]): readonly number[] {
  const out = [...levels];
  let current = 0;
  read.forEach((line, i) => {
    const own = out[i] ?? -1;
    if (own >= 0) current = own;
    else if (line.kind !== 'note' || line.enclosed > 0)
      out[i] = current + (line.inString ? 0 : line.enclosed);
  });
  let next = 0;
  for (let i = out.length - 1; i >= 0; i -= 1) {
    if ((out[i] ?? -1) < 0) out[i] = next;
    next = out[i] ?? 0;
  }
  return out;
}

function search(lines: readonly PythonLine[], score: ScorePython): readonly number[] {
  let beam: readonly Path[] = [
    { state: { blocks: [], before: undefined }, score: 0, level: 0, before: undefined },
  ];
  lines.forEach((line, i) => {
    beam = beam
      .flatMap((path) => expand(path, line, lines[i + 1], score))
      .sort((a, b) => b.score - a.score)
      .slice(0, lines.length > LONG ? 1 : BEAM);
  });
  const levels: number[] = [];
  for (let at = beam[0]; at?.before !== undefined; at = at.before) levels.push(at.level);
  return levels.reverse();
}

function expand(
  path: Path,
  line: PythonLine,
  after: PythonLine | undefined,
  score: ScorePython,
): readonly Path[] {
  const levels = pythonLevels(line, path.state);
  const scores = levels.map((level) =>
    levels.length === 1 ? 0 : score(pythonFeatures(line, level, path.state, after)),
  );
  const total = logSum(scores);
  return levels.map((level, i) => ({
    state: applyPythonLevel(line, level, path.state),
    score: path.score + (scores[i] ?? 0) - total,
    level,
    before: path,
  }));
}
