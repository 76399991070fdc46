// Full-width forms of ASCII: `Ａ` → `A`, `（` → `(`.
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;

/**
 * Fold case and width for comparison without moving a character: offsets in the result are offsets
 * in the text. Letters whose small form has another length stay as they are.
 */
export function foldText(text: string): string {
  const narrow = text.replace(FULL_WIDTH, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  const folded = narrow.toLowerCase();
  if (folded.length === narrow.length) return folded;
  return narrow.replace(/./gsu, (each) => {
    const small = each.toLowerCase();
    return small.length === each.length ? small : each;
  });
}
