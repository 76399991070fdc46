import type { Edit } from '../../types/repair.ts';
import { breakAs, lineEnding } from '../../util/text/line-ending.ts';

/** Collects edits in source order, without those that change nothing; adjacent ones of a rule are merged. */
export interface EditList {
  readonly edits: readonly Edit[];
  /** Replaces the characters from `start` to `end`. */
  readonly replace: (start: number, end: number, text: string, why: Why) => void;
}

/** The rule that asks for an edit, and its confidence in [0, 1]. */
export interface Why {
  readonly rule: string;
  readonly confidence: number;
}

/**
 * Make an empty list of edits. What they put in ends its lines as the text does.
 *
 * @param source The text that the offsets count in.
 */
export function editList(source: string): EditList {
  const edits: Edit[] = [];
  const ending = lineEnding(source);
  return {
    edits,
    replace(start, end, fresh, why) {
      const text = breakAs(fresh, ending);
      if (source.slice(start, end) === text) return;
      const last = edits.at(-1);
      if (last && last.end === start && last.rule === why.rule) {
        edits[edits.length - 1] = { ...last, end, text: last.text + text };
        return;
      }
      edits.push({ start, end, text, ...why });
    },
  };
}
