const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}　-〿︐-﹏＀-￮`;

/** `重点：**内容`: marks beside a Chinese character or Chinese punctuation. */
const CJK_EMPHASIS = new RegExp(
  String.raw`[${CJK}][\ufe00-\ufe0f\u{e0100}-\u{e01ef}]?[*_~]|[*_~][${CJK}]`,
  'u',
);

/** A run of one mark with the characters around it: `，**一`. */
const RUN = /(?<=^|(.))(\*+|_+|~+)(?=(.)|$)/gsu;
/** A mark that is none; what stands for it is punctuation, as a backslash and the mark are. */
const ESCAPED = /\\[\\*_~]/g;
/** Between two of these, `_` is no mark: `max_size`. */
const WORD = /[A-Za-z\d]/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * True where emphasis means the same by CommonMark's rules and by the rules that are friendly to
 * Chinese: those only let more marks open and close.
 *
 * Where the marks of a text open and close in turn by CommonMark's rules, in pairs of equal
 * length, what else they may do is never used.
 *
 * @param text The source of a paragraph, heading or cell, without code.
 * @see https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis
 */
export function hasPlainEmphasis(text: string): boolean {
  const unescaped = text.replace(ESCAPED, '!!');
  if (!CJK_EMPHASIS.test(unescaped)) return true;
  const open = new Map<string, number>();
  for (const [, before = ' ', run = '', after = ' '] of unescaped.matchAll(RUN)) {
    const mark = run.charAt(0);
    if (mark === '_' && WORD.test(before) && WORD.test(after)) continue;
    const opened = open.get(mark);
    const { canOpen, canClose } = flanking(before, after, mark);
    if (opened === undefined ? !canOpen : !canClose || opened !== run.length) return false;
    if (opened === undefined) open.set(mark, run.length);
    else open.delete(mark);
  }
  return open.size === 0;
}

function flanking(
  before: string,
  after: string,
  mark: string,
): { readonly canOpen: boolean; readonly canClose: boolean } {
  const [spaceBefore, spaceAfter] = [/\s/.test(before), /\s/.test(after)];
  const [markBefore, markAfter] = [PUNCTUATION.test(before), PUNCTUATION.test(after)];
  const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  if (mark !== '_') return { canOpen: left, canClose: right };
  return { canOpen: left && (!right || markBefore), canClose: right && (!left || markAfter) };
}
