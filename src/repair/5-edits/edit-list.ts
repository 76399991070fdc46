import type { Edit } from '../../types/repair.ts';

/** Collects edits in source order and leaves out those that change nothing. */
export interface EditList {
  readonly edits: readonly Edit[];
  /** Replaces the characters from `start` to `end`. */
  readonly replace: (start: number, end: number, text: string, why: Why) => void;
}

/** Who asks for an edit, and how sure it is. */
export interface Why {
  readonly rule: string;
  readonly confidence: number;
}

/**
 * Begin an empty list of edits.
 *
 * @param source The text that the offsets count in.
 */
export function editList(source: string): EditList {
  const edits: Edit[] = [];
  return {
    edits,
    replace(start, end, text, why) {
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
