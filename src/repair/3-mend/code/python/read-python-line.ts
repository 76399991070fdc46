/** What one line of Python is, told without its indentation. */
export interface PythonLine {
  /** First word of a statement, `name=` for an assignment, `call`, `note`, `text` … */
  readonly kind: string;
  /** True when the line opens a block. */
  readonly opens: boolean;
  /** Level of an enclosed line: how many lines above it hold open brackets, 0 for a statement. */
  readonly enclosed: number;
  /** True inside of a string of several lines. */
  readonly inString: boolean;
  /** Words of the line that may be names. */
  readonly names: ReadonlySet<string>;
  /** Names that the line binds: targets, parameters, loop variables. */
  readonly binds: ReadonlySet<string>;
  /** Functions that the line calls without an argument. */
  readonly calls: ReadonlySet<string>;
  /** Name of the function that the line defines, if that takes no argument. */
  readonly bare: string | undefined;
  /** True when a comment stands above the line. */
  readonly noted: boolean;
  /** True when the statement goes on in the next line. */
  readonly unfinished: boolean;
}

/** A bracket that is open. */
interface OpenBracket {
  /** The line that opened it; several of one line count once. */
  readonly line: number;
  /** The level of the lines inside. */
  readonly level: number;
}

const KEYWORDS =
  /^(?:async\s+)?(def|class|if|elif|else|for|while|try|except|finally|with|match|case|return|raise|break|continue|pass|yield|import|from|global|nonlocal|assert|del|await|print)\b/;
const BLOCK_WORDS = new Set(
  'def class if elif else for while try except finally with match case'.split(' '),
);
// a, b = …   x: int = …   x += …
const ASSIGNMENT = /^([\w.,\s[\]()*'"]+?)\s*(?::\s*[\w[\], .|]+)?\s*(?:[-+*/|&%]|\*\*|\/\/)?=(?!=)/;
const STRING = /[rbfuRBFU]{0,2}("""|'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/g;

// main(), asyncio.run(main()); not app.main()
const CALL = /(?<![.\w])[A-Za-z_]\w*(?=\(\))/g;
const BARE = /^(?:async\s+)?def\s+(\w+)\(\)/;

/** Behind this a line is not read. */
const CHARACTERS_READ = 400;

/** Read all lines of a block of Python: brackets and long strings run across lines. */
export function readPythonLines(lines: readonly string[]): readonly PythonLine[] {
  const open: OpenBracket[] = [];
  let quote = '';
  let unfinished = false;
  return lines.map((line, i) => {
    const inString = quote !== '';
    const scanned = blank(line, quote);
    quote = scanned.quote;
    const enclosed = Math.max(1, enclosedLevel(scanned.code, open));
    const outside = open.length === 0 && !unfinished;
    takeBrackets(scanned.code, i, open);
    const depth = open.length;
    unfinished = scanned.code.endsWith('\\');
    const closesHere = /^[)\]}]/.test(scanned.code) && depth === 0;
    const opens = /:$/.test(scanned.code) && depth === 0 && !inString;
    return {
      kind: inString ? 'text' : kindOf(line, scanned.code),
      opens: opens && (BLOCK_WORDS.has(firstWord(scanned.code)) || !outside),
      enclosed: outside || closesHere ? 0 : enclosed,
      inString,
      names: new Set(scanned.code.match(/[A-Za-z_]\w*/g) ?? []),
      binds: bindsOf(scanned.code),
      calls: new Set(scanned.code.match(CALL) ?? []),
      bare: BARE.exec(scanned.code)?.[1],
      noted: lines[i - 1]?.startsWith('#') ?? false,
      unfinished: depth > 0 || unfinished,
    };
  });
}

function firstWord(code: string): string {
  return KEYWORDS.exec(code)?.[1] ?? '';
}

function kindOf(line: string, code: string): string {
  if (line.startsWith('#')) return 'note';
  if (/^[)\]}]/.test(code)) return 'close';
  if (line.startsWith('@')) return '@';
  if (/^if __name__/.test(line)) return 'main';
  const word = firstWord(code);
  if (word !== '')
    return /^def|^async def/.test(code) && /\(\s*(?:self|cls)\b/.test(code) ? 'method' : word;
  if (ASSIGNMENT.test(code)) return code.startsWith('self.') ? 'self=' : 'name=';
  if (/^[rbfuRBFU]{0,2}["']/.test(line)) return 'string';
  if (/^self\./.test(code)) return 'self.call';
  if (/^[\w.]+\(.*\)$/.test(code)) return 'call';
  return /^(?:\.\.\.|…)$/.test(code) ? '...' : 'expr';
}

function bindsOf(code: string): ReadonlySet<string> {
  const loop = /^(?:async\s+)?for\s+(.*?)\s+in\b/.exec(code)?.[1];
  const alias = /^(?:async\s+)?with\b.*\bas\s+(\w+)/.exec(code)?.[1];
  const parameters = /^(?:async\s+)?def\s+\w+\((.*)/.exec(code)?.[1];
  const target = ASSIGNMENT.exec(code)?.[1];
  const text = loop ?? alias ?? parameters ?? target ?? '';
  return new Set(text.match(/[A-Za-z_]\w*/g) ?? []);
}

/** The line without strings and comments, and the quote that is still open behind it. */
function blank(line: string, open: string): { readonly code: string; readonly quote: string } {
  let rest = line.slice(0, CHARACTERS_READ);
  let code = '';
  if (open !== '') {
    const end = rest.indexOf(open);
    if (end < 0) return { code: '', quote: open };
    rest = rest.slice(end + 3);
    code = '""';
  }
  let at = 0;
  STRING.lastIndex = 0;
  for (const match of rest.matchAll(STRING)) {
    if (match.index < at) continue;
    const hash = rest.indexOf('#', at);
    if (hash >= 0 && hash < match.index) break;
    code += `${rest.slice(at, match.index)}""`;
    at = match.index + match[0].length;
    const mark = match[1] ?? '';
    if (mark !== '"""' && mark !== "'''") continue;
    const end = rest.indexOf(mark, at);
    if (end < 0) return { code: code.trim(), quote: mark };
    at = end + 3;
  }
  const tail = rest.slice(at);
  const hash = tail.indexOf('#');
  return { code: (code + (hash < 0 ? tail : tail.slice(0, hash))).trim(), quote: '' };
}

/** Open the brackets of a line and close those that it closes. */
function takeBrackets(code: string, line: number, open: OpenBracket[]): void {
  for (const ch of code) {
    const above = open.at(-1);
    if (ch === '(' || ch === '[' || ch === '{')
      open.push({ line, level: (above?.level ?? 0) + (above?.line === line ? 0 : 1) });
    else if (ch === ')' || ch === ']' || ch === '}') open.pop();
  }
}

/** The level of a line among open brackets; one that begins with closers is on that of their openers. */
function enclosedLevel(code: string, open: readonly OpenBracket[]): number {
  const closers = /^[)\]}]*/.exec(code)?.[0].length ?? 0;
  if (closers === 0) return open.at(-1)?.level ?? 0;
  return (open[open.length - closers]?.level ?? 1) - 1;
}
