import { looksLikeMermaidHead } from '../1-evidence/looks-like-mermaid-head.ts';
import { findRareLanguage } from './find-rare-language.ts';
import { looksLikeCommand, looksLikeCommands } from './looks-like-commands.ts';
import { looksLikeYaml } from './looks-like-yaml.ts';

/** A sign that all but proves a language, and the language. */
type Signature = readonly [lang: string, test: (text: string, lines: readonly string[]) => boolean];

/** Text longer than this is not tried as JSON: no snippet is, and a parse costs time. */
const MAX_JSON_LENGTH = 200_000;
const LINES_READ = 400;
const CHARACTERS_READ = 400;

// The order matters: what stands first wins.
const SIGNATURES: readonly Signature[] = [
  ['mermaid', (_, lines) => isMermaid(lines)],
  ['text', (_, lines) => isTree(lines) || isFlow(lines)],
  ['python', (text) => /^#!.*\bpython/.test(text)],
  ['javascript', (text) => /^#!.*\bnode\b/.test(text)],
  ['bash', (text) => /^#!.*\b(?:ba|z|k|da)?sh\b/.test(text)],
  ['bash', (_, lines) => looksLikeCommands(lines)],
  ['php', (text) => /^<\?php\b/.test(text)],
  ['diff', (text) => /^(?:diff --git |@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@)/m.test(text)],
  ['protobuf', (text) => /^syntax\s*=\s*["']proto[23]["']/m.test(text)],
  [
    'thrift',
    (text) =>
      /^\d+:\s*(?:(?:required|optional)\s+)?[\w.<>, ]+\s\w+/m.test(text) &&
      /^(?:struct|service|exception|union|namespace)\b/m.test(text),
  ],
  ['xml', (text) => /^<\?xml\b/.test(text)],
  ['html', (text) => /^<!doctype html/i.test(text)],
  ['go', (text) => /^package \w+$/m.test(text) && /^(?:func|import|type|var|const)\b/m.test(text)],
  ['yaml', (text) => /^apiVersion:/m.test(text) && /^kind:/m.test(text)],
  ['yaml', (_, lines) => looksLikeYaml(lines)],
  ['ini', (_, lines) => isIni(lines)],
  ['toml', (_, lines) => isToml(lines)],
  [
    'dockerfile',
    (text) => /^FROM \S+/m.test(text) && /^(?:RUN|COPY|CMD|WORKDIR|ENTRYPOINT) /m.test(text),
  ],
  [
    'makefile',
    (text, lines) => /^\.PHONY\s*:/m.test(text) || RECIPE.test(text) || isMakefile(lines),
  ],
];

/**
 * The language that a block shows by a sign nothing else has, if it has one.
 *
 *     package main          ← with a `func` below it: Go
 *     FROM golang:1.22      ← with a `RUN` below it: Dockerfile
 *     ├── cmd               ← a directory tree: plain text
 *
 * @param lines Lines without leading white space.
 */
export function findSignature(lines: readonly string[]): string | undefined {
  if (isJson(lines)) return 'json';
  const read = lines.slice(0, LINES_READ).map((line) => line.slice(0, CHARACTERS_READ));
  const text = read.join('\n').trim();
  return SIGNATURES.find(([, test]) => test(text, read))?.[0] ?? findRareLanguage(text);
}

/** The head stands behind front matter, directives and comments only. */
function isMermaid(lines: readonly string[]): boolean {
  let inMatter = false;
  for (const [index, line] of lines.slice(0, 30).entries()) {
    if (line === '---' && (index === 0 || inMatter)) inMatter = !inMatter;
    else if (looksLikeMermaidHead(line, lines[index + 1])) return true;
    else if (!inMatter && line !== '' && !line.startsWith('%%')) return false;
  }
  return false;
}

// box: lid ⏎ install box $(BIN)
const RECIPE = /^[\w.-]+:(?: [\w.-]+)*\n[^:\n]*\$\([A-Z_]{2,}\)/m;
// build:   test: build lint
const TARGET = /^[A-Za-z][\w.-]*:(?:\s+[\w.-]+)*$/;

/** Every target stands before a command, and nothing but a variable before the first. */
function isMakefile(lines: readonly string[]): boolean {
  const content = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const first = content.findIndex((line) => TARGET.test(line));
  if (first < 0 || content.slice(0, first).some((line) => !/^\w+\s*[:?]?=/.test(line)))
    return false;
  return content.every((line, i) => {
    const next = content[i + 1] ?? '';
    return !TARGET.test(line) || next.startsWith('@') || looksLikeCommand(next);
  });
}

// GOGC=25   Name=   the name   but not  name = "x", which is TOML
const TIGHT = /^[\w.-]+=/;
const SECTION = /^\[[\w ./:-]+\]$/;

/** Sections, and keys with their values close to the equals sign. */
function isIni(lines: readonly string[]): boolean {
  if (!lines.some((line) => SECTION.test(line))) return false;
  const content = lines.filter((line) => line !== '' && !/^(?:[#;]|\/\/)/.test(line));
  const sections = content.filter((line) => SECTION.test(line)).length;
  const pairs = content.filter((line) => TIGHT.test(line)).length;
  return pairs > 0 && sections + pairs === content.length;
}

// [http.routers]   [[servers]]
const TABLE = /^\[\[?[\w."' -]+\]\]?(?:\s*#.*)?$/;
const TOML_PAIR = /^[\w."'-]+ = (?:["'[{]|true\b|false\b|[-+]?\d)/;

/** Tables, and keys whose values are written as TOML asks for. */
function isToml(lines: readonly string[]): boolean {
  const content = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const tables = content.filter((line) => TABLE.test(line)).length;
  const pairs = content.filter((line) => TOML_PAIR.test(line)).length;
  return tables > 0 && pairs > 0 && tables + pairs === content.length;
}

function isTree(lines: readonly string[]): boolean {
  if (!lines.some((line) => /[├└]─/.test(line))) return false;
  const branches = lines.filter((line) =>
    /(?:[├└]|\|-|\+-)[─-]{1,3}\s?\S|^[│|](?:\s|$)/.test(line),
  );
  return branches.length * 2 >= lines.length;
}

// ↓   │   ▼ ▼
const ARROW = /^[↓▼⬇⇩⬆↑▲│|\s]+$/;

/** Steps with arrows on lines of their own between them. */
function isFlow(lines: readonly string[]): boolean {
  if (!lines.some((line) => /^[↓▼⬇⇩]/.test(line))) return false;
  const arrows = lines.filter((line) => ARROW.test(line)).length;
  return arrows * 5 >= lines.length;
}

function isJson(lines: readonly string[]): boolean {
  if (!/^[[{]/.test(lines[0] ?? '')) return false;
  const text = lines.join('\n').trim();
  if (!/^[[{]/.test(text) || !/[\]}]$/.test(text) || text.length > MAX_JSON_LENGTH) return false;
  if (/^\[[\w\s.-]*\]$/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
