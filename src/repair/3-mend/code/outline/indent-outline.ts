import { remember } from '../../../../util/memo/remember.ts';
import type { ScoreFeatures } from '../../../learned/read-table.ts';
import { searchPlaces, type Ways } from '../search-places.ts';
import { whiteSpace } from '../white-space.ts';
import {
  applyOutlineMove,
  type OutlineContext,
  type OutlineLevel,
  outlineFeatures,
  outlineMoves,
  outlineStep,
  outlineStepFeatures,
} from './attach-outline.ts';
import { type OutlineLine, outlineLine } from './outline-line.ts';

const UNIT = '  ';

/** The innermost line that is open. */
type Top = OutlineLevel | undefined;

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
  score: ScoreFeatures,
): readonly string[] {
  const read = lines.map(outlineLine);
  const tops = searchPlaces<OutlineLine, Top>(read, undefined, (line, i) => {
    const hint = hints[i] ?? 0;
    const context = { lang, hint, after: read[i + 1], afterNext: read[i + 2] };
    const scoreStep = remember((step: number) =>
      score(outlineStepFeatures(line, step, read[i - 1], context)),
    );
    return (top) => waysBelow(line, top, context, score, scoreStep);
  });
  return tops.map((top) => whiteSpace(UNIT, top?.level ?? 0));
}

function waysBelow(
  line: OutlineLine,
  top: Top,
  context: OutlineContext,
  score: ScoreFeatures,
  scoreStep: (step: number) => number,
): Ways<Top> {
  const moves = outlineMoves(top);
  return {
    states: moves.map((move) => applyOutlineMove(line, context.hint, move, top)),
    scores: moves.map((move) =>
      moves.length === 1
        ? 0
        : score(outlineFeatures(line, move, top, context)) + scoreStep(outlineStep(move)),
    ),
  };
}
