/** What stands between the end of one unit and the start of the next. */
export type GapKind = 'start' | 'dash' | 'tight' | 'wide' | 'space' | 'none' | 'word';

/** A place in a line where a unit may begin. */
export interface CutPlace {
  readonly gap: GapKind;
  /** Where the unit before it ends. */
  readonly end: number;
  /** Where the unit begins, behind a marker. */
  readonly at: number;
}

/** What begins at a place: nothing, an item, a block of code, or the item's text after code. */
export type CutLabel = 'none' | 'item' | 'code' | 'text';

/** The order of the labels in the table of weights. */
export const CUT_LABELS: readonly CutLabel[] = ['none', 'item', 'code', 'text'];
