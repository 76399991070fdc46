import type { InlineModel, Judged } from './inline-model.ts';

/** More phrases are judged anew rather than kept. */
const MOST = 10_000;

/**
 * Judge equal phrases of one text once: all are judged for what they say together, then each for
 * itself.
 *
 * @param model Judges a phrase; the context must be the same each time.
 */
export function rememberJudged(model: InlineModel): InlineModel {
  const known = new Map<string, Judged>();
  return (unit, context) => {
    const key = `${unit.kind}|${unit.trace}|${unit.breaks.join()}|${unit.text}`;
    let judged = known.get(key);
    if (judged === undefined) {
      judged = model(unit, context);
      if (known.size < MOST) known.set(key, judged);
    }
    return judged;
  };
}
