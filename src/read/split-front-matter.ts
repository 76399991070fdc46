import type { LineCounter } from 'yaml';
import { errorMessage } from '../util/error-message.ts';
import { findFrontMatter } from './find-front-matter.ts';
import { loadMatter } from './load-matter.ts';
import { loadYaml } from './load-yaml.ts';

/** A text, taken apart. `head + body` is the text. */
export interface SplitText {
  /** Front matter with its delimiters and the line break after them; empty without. */
  readonly head: string;
  readonly body: string;
  /** What the front matter says; undefined without front matter or where it is broken. */
  readonly data: unknown;
  /** Keys at the top → 1-based line and column in the text. */
  readonly lines: ReadonlyMap<string, readonly [line: number, column: number]>;
  readonly error?: { readonly reason: string; readonly line: number; readonly column: number };
}

const MAX_ALIASES = 20;

/**
 * Take YAML front matter off a text.
 *
 * Only YAML, only data: no other language is run, no tag makes an object, and the number of
 * aliases is limited. What stands between two thematic breaks but has no keys is body.
 *
 * @param text The text without byte order mark.
 */
export function splitFrontMatter(text: string): SplitText {
  const head = findFrontMatter(text);
  if (head === '') return { head, body: text, data: undefined, lines: new Map() };
  const body = text.slice(head.length);
  const counter = new (loadYaml().LineCounter)();
  const lines = new Map<string, readonly [number, number]>();
  try {
    const yaml = (source: string): object => parseYaml(source, counter, lines);
    const engines = { yaml, javascript: refuse, json: refuse };
    return { head, body, data: loadMatter()(head, { language: 'yaml', engines }).data, lines };
  } catch (error) {
    return { head, body, data: undefined, lines, error: locate(error, counter) };
  }
}

function refuse(): never {
  throw new Error('Front matter must be YAML');
}

/** gray-matter hands over what follows the opening delimiter, so lines count from it. */
function parseYaml(
  source: string,
  lineCounter: LineCounter,
  lines: Map<string, readonly [number, number]>,
): object {
  const { parseDocument, isMap, isScalar } = loadYaml();
  // The line break before the closing delimiter is gone, but for its CR.
  const document = parseDocument(source.replace(/\r$/, ''), { schema: 'core', lineCounter });
  const [error] = document.errors;
  if (error) throw error;
  if (!isMap(document.contents)) throw new Error('Front matter must be keys and values');
  for (const { key } of document.contents.items) {
    if (!isScalar(key) || !key.range) continue;
    const { line, col } = lineCounter.linePos(key.range[0]);
    lines.set(String(key.value), [line, col]);
  }
  return document.toJS({ maxAliasCount: MAX_ALIASES });
}

function locate(error: unknown, counter: LineCounter): NonNullable<SplitText['error']> {
  const text = errorMessage(error);
  // The package adds the position and an excerpt to its message; both are shown apart.
  const reason = (text.split(' at line ')[0] ?? text).trim();
  const position =
    error instanceof loadYaml().YAMLParseError ? counter.linePos(error.pos[0]) : undefined;
  return { reason, line: position?.line ?? 1, column: position?.col ?? 1 };
}
