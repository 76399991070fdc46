/** What is open at some place of a code: brackets, a quote, a comment. */
export interface CodeNest {
  /** The brackets, the innermost last. */
  readonly open: OpenBracket[];
  quote: string;
  comment: '' | 'line' | 'block';
  /** Number of the line that the comment begins in. */
  commentLine: number;
}

export interface OpenBracket {
  readonly sign: string;
  readonly at: number;
  /** Number of the line that it stands in. */
  readonly line: number;
  /** Whether a line ended behind the last comma in it: 0 without one, 1 no, 2 yes. */
  parted: number;
}

const PARTNERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const SPACE = /\s/;

/**
 * Take one character into account.
 *
 * @param line Number of the line that it stands in.
 */
export function stepNest(nest: CodeNest, text: string, at: number, line: number): void {
  const character = text.charAt(at);
  const two = text.slice(at, at + 2);
  if (nest.comment === 'block') {
    if (two === '*/') nest.comment = '';
  } else if (nest.comment === 'line') return;
  else if (nest.quote !== '') {
    if (character === nest.quote && text.charAt(at - 1) !== '\\') nest.quote = '';
  } else if (two === '/*') beginComment(nest, 'block', line);
  else if (SPACE.test(text.charAt(at - 1) || ' ') && (two === '//' || two === '# '))
    beginComment(nest, 'line', line);
  else if (character === '"' || character === '`') nest.quote = character;
  else if ('([{'.includes(character)) nest.open.push({ sign: character, at, line, parted: 0 });
  else if (PARTNERS[character] !== undefined && nest.open.at(-1)?.sign === PARTNERS[character])
    nest.open.pop();
}

function beginComment(nest: CodeNest, comment: 'line' | 'block', line: number): void {
  nest.comment = comment;
  nest.commentLine = line;
}
