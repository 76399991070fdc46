/** Places inside one block, beyond which all count as one. */
const MAX_PLACE = 63;

/**
 * Number the column of a table or the depth of a list that a phrase stands in, so that no two of a text
 * have one number.
 *
 * @param block The block's place.
 * @param place 0-based column or depth; header cells are a group of their own, which has place -1.
 */
export function groupOf(block: number, place: number): number {
  return block * (MAX_PLACE + 1) + Math.min(MAX_PLACE, place + 1);
}
