import type { PhrasingUnit } from '../phrasing-unit.ts';
import type { InlineModel } from './inline-model.ts';
import type { Judged } from './judged.ts';

/** More phrases are judged anew rather than kept. */
const MAX_ENTRIES = 10_000;

/** A phrase that was judged. */
interface Remembered {
  readonly unit: PhrasingUnit;
  readonly judged: Judged;
}

/** Whether two phrases of one text stand alike. */
function isAlike({ kind, trace, breaks }: PhrasingUnit, other: PhrasingUnit): boolean {
  return (
    kind === other.kind &&
    trace === other.trace &&
    breaks.length === other.breaks.length &&
    breaks.every((at, index) => at === other.breaks[index])
  );
}

/**
 * Judge equal phrases of one text once: all are judged for what they say together, then each for
 * itself.
 *
 * @param model Judges a phrase; the context must be the same each time.
 */
export function rememberJudged(model: InlineModel): InlineModel {
  const known = new Map<string, Remembered[]>();
  let size = 0;
  return (unit, context) => {
    const same = known.get(unit.text);
    const before = same?.find((one) => isAlike(one.unit, unit));
    if (before) return before.judged;
    const judged = model(unit, context);
    if (size === MAX_ENTRIES) return judged;
    size += 1;
    if (same) same.push({ unit, judged });
    else known.set(unit.text, [{ unit, judged }]);
    return judged;
  };
}
