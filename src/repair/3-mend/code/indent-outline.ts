import {
  applyOutlineMove,
  type OutlineLevel,
  outlineFeatures,
  outlineMoves,
  outlineStep,
  outlineStepFeatures,
} from './attach-outline.ts';
import { logSum } from './log-sum.ts';
import { outlineLine } from './outline-line.ts';
import { whiteSpace } from './white-space.ts';

const UNIT = '  ';
const BEAM = 3;
/** Longer blocks are decided line by line, to keep their time in bounds. */
const LONG = 1000;

interface Path {
  readonly top: OutlineLevel | undefined;
  readonly score: number;
  readonly before: Path | undefined;
}

/**
 * Indent plain text and what programs print, by what its lines look like.
 *
 *     Flags:
 *     -h, --help   help for stress      ← one level in
 *
 * @param hints Level of each line by another engine, for languages that have one.
 * @param score How strongly a set of features speaks for a place.
 */
export function indentOutlineWith(
  lines: readonly string[],
  lang: string,
  hints: readonly number[],
  score: (features: readonly number[]) => number,
): readonly string[] {
  const read = lines.map(outlineLine);
  let beam: readonly Path[] = [{ top: undefined, score: 0, before: undefined }];
  read.forEach((line, i) => {
    const hint = hints[i] ?? 0;
    const context = { lang, hint, after: read[i + 1], afterNext: read[i + 2] };
    const scoreStep = rememberSteps((step) =>
      score(outlineStepFeatures(line, step, read[i - 1], context)),
    );
    beam = beam
      .flatMap((path) => {
        const moves = outlineMoves(path.top);
        const scores = moves.map((move) =>
          moves.length === 1
            ? 0
            : score(outlineFeatures(line, move, path.top, context)) + scoreStep(outlineStep(move)),
        );
        const total = logSum(scores);
        return moves.map((move, k) => ({
          top: applyOutlineMove(line, hint, move, path.top),
          score: path.score + (scores[k] ?? 0) - total,
          before: path,
        }));
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, lines.length > LONG ? 1 : BEAM);
  });
  const levels: number[] = [];
  for (let at = beam[0]; at?.before !== undefined; at = at.before) levels.push(at.top?.level ?? 0);
  return levels.reverse().map((level) => whiteSpace(UNIT, level));
}

/** Scores each step, -1 to 2, once. */
function rememberSteps(score: (step: number) => number): (step: number) => number {
  const known: (number | undefined)[] = [];
  return (step) => {
    const own = known[step + 1] ?? score(step);
    known[step + 1] = own;
    return own;
  };
}
