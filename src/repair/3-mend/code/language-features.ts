// Words, numbers, runs of CJK, marks of two or three characters, single marks.
const TOKEN =
  /[A-Za-z_$@][\w$-]*|\d[\w.]*|[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+|:=|=>|->|::|<\/|\/>|<!--|-->|\/\/|\/\*|\*\/|&&|\|\||[=!<>]=|<<|>>|\+\+|--|\.\.\.|\$\{|\{\{|\}\}|\$\(|\);|\},|\(\)|[^\s\w]/g;
/** What a share of the lines may look like; the shares tell more than any single line. */
const SHARES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['%yaml', /^(?:- )*(?:["']?[\w./-]+["']?:(?:\s|$)|- )/],
  ['%key', /^(?:- )*[\w.-]+:$/],
  ['%ini', /^[\w.-]+\s?=/],
  ['%section', /^\[\[?[\w ."-]+\]\]?$/],
  ['%;', /;$/],
  ['%{', /\{$/],
  ['%}', /^[}\])]+[;,]?$/],
  ['%,', /,$/],
  ['%<', /^</],
  ['%#', /^#/],
  ['%//', /^\/\//],
  ['%:', /:$/],
  ['%文', /[\u2e80-\u9fff]/],
  ['%.', /^[A-Z].*\s.*[a-z][.:]?$/],
  ['%AB', /^[A-Z]{2,}\s/],
  ['%()', /\)$/],
  ['%cmd', /^(?:\$ )?[a-z][\w.-]*(?: [\w./@:=~"'-]+)+$/],
  ['%-', /^--?\w/],
];
const LINES_READ = 60;
const TOKENS_READ = 600;
const LONGEST_LINE = 400;

/**
 * Name what a code block shows of its language: its words and marks, pairs of them, and how its
 * lines begin and end. Numbers and CJK text count by kind only.
 *
 * @param lines Lines without leading white space; only the first ones are read.
 * @returns Distinct names.
 */
export function languageFeatures(lines: readonly string[]): ReadonlySet<string> {
  const features = new Set<string>();
  let budget = TOKENS_READ;
  const read = lines.slice(0, LINES_READ);
  features.add(`n:${Math.min(6, read.length)}`);
  for (const [name, pattern] of SHARES) features.add(`${name}:${share(read, pattern)}`);
  for (const [index, line] of read.entries()) {
    const tokens = tokenize(line);
    budget -= tokens.length;
    if (budget < 0) break;
    addLine(tokens, index === 0, features);
  }
  return features;
}

/** The share of lines that fit, in fifths; `0` and `5` mean none and all. */
function share(lines: readonly string[], pattern: RegExp): number {
  const fitting = lines.filter((line) => pattern.test(line.slice(0, LONGEST_LINE))).length;
  if (fitting === 0) return 0;
  return fitting === lines.length ? 5 : 1 + Math.floor((4 * fitting) / lines.length);
}

function tokenize(line: string): readonly string[] {
  return (line.slice(0, LONGEST_LINE).match(TOKEN) ?? []).map(kindOf);
}

function kindOf(token: string): string {
  const first = token.charCodeAt(0);
  if (first >= 48 && first <= 57) return '0';
  if (first >= 0x2e80) return '文';
  return token.length > 24 ? 'LONG' : token;
}

function addLine(tokens: readonly string[], isFirst: boolean, features: Set<string>): void {
  const first = tokens[0];
  if (first === undefined) return;
  features.add(`^${first}`);
  features.add(`^${first} ${shape(tokens[1])}`);
  features.add(`^${shape(first)} ${shape(tokens[1])} ${shape(tokens[2])}`);
  features.add(`$${shape(tokens.at(-2))} ${shape(tokens.at(-1))}`);
  if (isFirst) features.add(`1${first}`);
  let previous = '';
  for (const token of tokens) {
    features.add(token);
    if (previous !== '') features.add(`${previous} ${token}`);
    if (previous !== '') features.add(`${shape(previous)}_${token}`);
    if (previous !== '') features.add(`${previous}_${shape(token)}`);
    previous = token;
  }
}

/** A token by its kind: `Ab` for a capitalised word, `AB`, `ab`; marks stay as they are. */
function shape(token: string | undefined): string {
  if (token === undefined) return '';
  if (!/^[A-Za-z_]/.test(token)) return token;
  if (/^[A-Z][A-Z0-9_]+$/.test(token)) return 'AB';
  return /^[A-Z]/.test(token) ? 'Ab' : 'ab';
}
