import { whiteSpace } from './white-space.ts';

/** How a language begins and ends its blocks with words. */
interface Keywords {
  readonly opens: RegExp;
  readonly middle: RegExp;
  readonly closes: RegExp;
  readonly note: string;
  /** True where arguments in parentheses may have lines of their own. @default false */
  readonly calls?: boolean;
}

const KEYWORDS: ReadonlyMap<string, Keywords> = new Map([
  [
    'ruby',
    {
      opens:
        /^(?:class|module|def|if|unless|while|until|case|begin|for)\b(?!.*\bend$)(?!.*\bthen\b.*\bend)|\bdo(?:\s*\|[^|]*\|)?$|=\s*(?:if|case|begin)\b|[{[(]$/,
      middle: /^(?:else|elsif|when|rescue|ensure|in)\b/,
      closes: /^(?:end\b|[}\])])/,
      note: '#',
    },
  ],
  [
    'lua',
    {
      opens: /(?:\bthen|\bdo|\brepeat)$|\bfunction\b[^)]*\)\s*$|[{(]$/,
      middle: /^(?:else|elseif)\b/,
      closes: /^(?:end\b|until\b|[})])/,
      note: '--',
    },
  ],
  [
    'elixir',
    {
      opens: /\bdo$|->$|\bfn\b[^>]*->$|[{[(]$/,
      middle: /^(?:else|rescue|catch|after)\b/,
      closes: /^(?:end\b|[}\])])/,
      note: '#',
    },
  ],
  [
    'cmake',
    {
      opens: /^(?:if|foreach|while|function|macro|block)\s*\(/i,
      middle: /^(?:else|elseif)\s*\(/i,
      closes: /^end(?:if|foreach|while|function|macro|block)\b/i,
      note: '#',
      calls: true,
    },
  ],
]);
/** Of a longer line only the end is read. */
const CHARACTERS_READ = 400;
const UNIT = '  ';

/**
 * Indent a language whose blocks begin and end with words.
 *
 *     if ready then
 *     start()          ← one level in
 *     end
 */
export function indentKeywords(lines: readonly string[], lang: string): readonly string[] {
  const keywords = KEYWORDS.get(lang);
  if (keywords === undefined) return lines.map(() => '');
  let level = 0;
  let parentheses = 0;
  return lines.map((line) => {
    const code = withoutNote(line, keywords.note);
    if (parentheses > 0) {
      parentheses = Math.max(0, parentheses + balance(code));
      return whiteSpace(UNIT, code.startsWith(')') ? level : level + 1);
    }
    if (keywords.calls) parentheses = Math.max(0, balance(code));
    if (keywords.middle.test(code)) return whiteSpace(UNIT, Math.max(0, level - 1));
    if (keywords.closes.test(code)) level = Math.max(0, level - 1);
    const prefix = whiteSpace(UNIT, level);
    if (code !== '' && keywords.opens.test(code)) level += 1;
    return prefix;
  });
}

/** How many parentheses a line leaves open, fewer than 0 where it closes others. */
function balance(code: string): number {
  let open = 0;
  for (const sign of code) {
    if (sign === '(') open += 1;
    else if (sign === ')') open -= 1;
  }
  return open;
}

function withoutNote(line: string, mark: string): string {
  if (line.startsWith(mark)) return '';
  if (line.length > CHARACTERS_READ) return line.slice(-CHARACTERS_READ);
  const at = line.indexOf(` ${mark}`);
  return (at < 0 ? line : line.slice(0, at)).trimEnd();
}
