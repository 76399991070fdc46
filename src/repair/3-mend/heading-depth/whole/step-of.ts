/** Upper ends of the steps above 4. */
const ENDS = [4, 6, 9, 14];

/** Put a number of headings or lines into a step from 0 to 8. */
export function stepOf(count: number): number {
  return count <= 4 ? count : 4 + ENDS.filter((end) => count > end).length;
}
