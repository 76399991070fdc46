import { errorMessage } from '../../util/error-message.ts';
import { findFrontMatter, type MatterForm, matterFormOf } from './find-front-matter.ts';
import { loadMatter } from './load-matter.ts';
import { parseTomlMatter } from './parse-toml-matter.ts';
import { parseYamlMatter } from './parse-yaml-matter.ts';
import { MatterError, type ParsedMatter } from './parsed-matter.ts';

/** A text, taken apart. `head + body` is the text. */
export interface SplitText {
  /** Front matter with its delimiters and the line break after them; empty without. */
  readonly head: string;
  readonly body: string;
  /** What the front matter says; undefined without front matter or where it is broken. */
  readonly data: unknown;
  /** Keys at the top → 1-based line and column in the text. */
  readonly lines: ParsedMatter['lines'];
  readonly error?: MatterProblem;
}

/** Why front matter cannot be read, and where; line and column are 1-based. */
export interface MatterProblem {
  readonly language: MatterForm['language'];
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}

const PARSERS = { yaml: parseYamlMatter, toml: parseTomlMatter };

/**
 * Take front matter off a text.
 *
 * Only YAML and TOML, only data: no other language is run. What stands between two thematic breaks
 * but has no keys is body.
 *
 * @param text The text without byte order mark.
 */
export function splitFrontMatter(text: string): SplitText {
  const head = findFrontMatter(text);
  const form = matterFormOf(head);
  if (form === undefined) return { head, body: text, data: undefined, lines: new Map() };
  const body = text.slice(head.length);
  const { language, delimiter: delimiters } = form;
  let lines: ParsedMatter['lines'] = new Map();
  try {
    const parse = (source: string): object => {
      // The line break before the closing delimiter is gone, but for its CR.
      const parsed = PARSERS[language](source.replace(/\r$/, ''));
      lines = parsed.lines;
      return parsed.data;
    };
    const engines = { javascript: refuse, json: refuse, yaml: refuse, [language]: parse };
    const { data } = loadMatter()(head, { language, delimiters, engines });
    return { head, body, data, lines };
  } catch (error) {
    const problem = error instanceof MatterError ? error : new MatterError(errorMessage(error));
    const { message: reason, line, column } = problem;
    return { head, body, data: undefined, lines, error: { language, reason, line, column } };
  }
}

function refuse(): never {
  throw new Error('Front matter must be YAML or TOML');
}
