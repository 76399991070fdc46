import type { ScoreFeatures } from '../../../learned/read-table.ts';
import { searchPlaces } from '../search-places.ts';
import { whiteSpace } from '../white-space.ts';
import {
  applyPythonLevel,
  type PythonState,
  pythonFeatures,
  pythonLevels,
} from './attach-python.ts';
import { type PythonLine, readPythonLines } from './read-python-line.ts';

const UNIT = '    ';

/** Where a search stands behind a statement, and the level that it gave it. */
interface Placed {
  readonly state: PythonState;
  readonly level: number;
}

/**
 * Indent Python by what opens and ends its blocks, and by the names that lines bind and use.
 *
 *     if ready:
 *     start()       ← one level in
 *
 * Where a block ends is a guess. What stands between brackets or in a string goes with its statement.
 *
 * @param score How strongly a set of features speaks for a level.
 */
export function indentPythonWith(
  lines: readonly string[],
  score: ScoreFeatures,
): readonly string[] {
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

/** The levels of statements. */
function search(statements: readonly PythonLine[], score: ScoreFeatures): readonly number[] {
  const start: Placed = { state: { blocks: [], before: undefined }, level: 0 };
  const placed = searchPlaces(statements, start, (line, i) => ({ state }: Placed) => {
    const levels = pythonLevels(line, state);
    return {
      states: levels.map((level) => ({ state: applyPythonLevel(line, level, state), level })),
      scores: levels.map((level) =>
        levels.length === 1 ? 0 : score(pythonFeatures(line, level, state, statements[i + 1])),
      ),
    };
  });
  return placed.map(({ level }) => level);
}
