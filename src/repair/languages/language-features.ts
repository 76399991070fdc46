import { hashName } from '../learned/hash-name.ts';

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
const MAX_LINE_LENGTH = 400;

/**
 * List what a code block shows of its language: its words and marks, pairs of them, and how its
 * lines begin and end. Numbers and CJK text count by kind only.
 *
 * @param lines Lines without leading white space; only the first ones are read.
 * @returns Hashes of the features' names; one that shows again comes again.
 */
export function languageFeatures(lines: readonly string[]): readonly number[] {
  const features: number[] = [];
  let budget = TOKENS_READ;
  const read = lines
    .slice(0, LINES_READ)
    .map((line) => (line.length > MAX_LINE_LENGTH ? line.slice(0, MAX_LINE_LENGTH) : line));
  features.push(hashName(`n:${Math.min(6, read.length)}`));
  for (const [name, pattern] of SHARES) features.push(hashName(`${name}:${share(read, pattern)}`));
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
  let fitting = 0;
  for (const line of lines) if (pattern.test(line)) fitting += 1;
  if (fitting === 0) return 0;
  return fitting === lines.length ? 5 : 1 + Math.floor((4 * fitting) / lines.length);
}

function tokenize(line: string): readonly string[] {
  const tokens: string[] = line.match(TOKEN) ?? [];
  for (let at = 0; at < tokens.length; at += 1) tokens[at] = kindOf(tokens[at] ?? '');
  return tokens;
}

function kindOf(token: string): string {
  const first = token.charCodeAt(0);
  if (first >= 48 && first <= 57) return '0';
  if (first >= 0x2e80) return '文';
  return token.length > 24 ? 'LONG' : token;
}

function addLine(tokens: readonly string[], isFirst: boolean, features: number[]): void {
  const first = tokens[0];
  if (first === undefined) return;
  addEnds(tokens, first, features);
  if (isFirst) features.push(hashName(first, FIRST));
  let previous = 0;
  let previousShape = 0;
  for (const [at, token] of tokens.entries()) {
    const hash = hashName(token);
    const own = shape(token);
    features.push(hash);
    if (at > 0) {
      features.push(hashName(token, hashName(' ', previous)));
      features.push(hashName(token, hashName('_', previousShape)));
      features.push(hashName(own, hashName('_', previous)));
    }
    previous = hash;
    previousShape = own === token ? hash : hashName(own);
  }
}

const FIRST = hashName('1');
const START = hashName('^');
const END = hashName('$');

/** `^func Ab`, `$ab {`: how the line begins and ends. */
function addEnds(tokens: readonly string[], first: string, features: number[]): void {
  const second = shape(tokens[1]);
  const start = hashName(first, START);
  features.push(start);
  features.push(hashName(` ${second}`, start));
  features.push(hashName(`${shape(first)} ${second} ${shape(tokens[2])}`, START));
  features.push(hashName(`${shape(tokens.at(-2))} ${shape(tokens.at(-1))}`, END));
}

/** A token by its kind: `Ab` for a capitalised word, `AB`, `ab`; marks stay as they are. */
function shape(token: string | undefined): string {
  if (token === undefined) return '';
  const code = token.charCodeAt(0);
  if (code === 95 || (code >= 97 && code <= 122)) return 'ab';
  if (code < 65 || code > 90) return token;
  return CAPITALS.test(token) ? 'AB' : 'Ab';
}

const CAPITALS = /^[A-Z][A-Z0-9_]+$/;
