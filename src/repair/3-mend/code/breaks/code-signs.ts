/** Signs that a text's lines need not be known for, a bit for each. */
const SIGNS: readonly RegExp[] = [
  /;(?:\s|$)/,
  /[{}]/,
  // <div> </p>
  /<\/?[A-Za-z][\w.-]*[\s>]/,
  // key: value
  /(?:^|\s)[\w.-]+: \S/,
  /(?:^|\s)(?:\$|sudo|kubectl|npm|go|docker|git|cd|helm|pip|curl) /,
  /(?:^|\s)(?:def|elif|import \w+$|print\()/,
  /(?:^|\s)(?:func|package|:=)\s/,
];
const CHARACTERS_READ = 600;

/** What kind of code a text is, by its signs. */
export function codeSigns(text: string): number {
  const head = text.slice(0, CHARACTERS_READ);
  return SIGNS.reduce((bits, sign, bit) => (sign.test(head) ? bits | (1 << bit) : bits), 0);
}
