/** First and last of characters two columns wide. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x9fff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
];

/** By character: what it takes besides one column. */
const MORE: Uint8Array = new Uint8Array(0x10000);
for (const [first, last] of WIDE) MORE.fill(1, first, last + 1);

/** How many columns a text takes on a terminal, without tabs and signs of no width. */
export function columnsOf(text: string): number {
  let columns = text.length;
  for (let at = 0; at < text.length; at++) columns += MORE[text.charCodeAt(at)] ?? 0;
  return columns;
}
