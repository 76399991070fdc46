/** Cells of a row by column: `[from, to)` in tokens, `undefined` where the cell is empty. */
export type RowSplit = readonly (readonly [from: number, to: number] | undefined)[];
