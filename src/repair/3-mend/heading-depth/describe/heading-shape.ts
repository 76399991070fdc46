// `📚 推荐阅读`, `✅ Done`
const PICTURE = /^\p{Extended_Pictographic}/u;
const CODE = /^[\w./:@$<>()[\]{}#*~+=-]+$/;
const CODE_SIGN = /[a-z][A-Z]|[_./()@$-]/;

/** Put a heading into a coarse class: titles of one rank often look alike. */
export function headingShape(text: string): string {
  return PICTURE.test(text) ? `picture ${shapeOf(text)}` : shapeOf(text);
}

function shapeOf(text: string): string {
  if (/[?？]$/.test(text)) return 'question';
  if (/[:：]$/.test(text)) return 'colon';
  if (CODE.test(text) && CODE_SIGN.test(text)) return 'code';
  if (/\p{Script=Han}/u.test(text)) return 'han';
  const words = text.split(/\s+/);
  if (words.length === 1) return /^[a-z]/.test(text) ? 'word' : 'name';
  const capitals = words.filter((word) => /^[A-Z0-9]/.test(word)).length;
  return capitals === words.length ? 'title' : /^[a-z]/.test(text) ? 'lower' : 'phrase';
}
