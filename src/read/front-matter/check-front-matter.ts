import type { FrontMatter } from '../../types/article.ts';
import type { FilePath } from '../../types/brand.ts';
import type { Message } from '../../types/message.ts';
import { frontMatterSchema } from '../../util/schema/front-matter-schema.ts';
import type { Problem } from '../../util/schema/schema.ts';
import { readForeignKeys } from './foreign-keys.ts';
import type { MatterProblem, SplitText } from './split-front-matter.ts';

// 42   true: what YAML takes for a number or a truth value
const UNQUOTED = /^(?:-?[\d.]+|true|false)$/;

/** Checked front matter and what was wrong with it. */
export interface CheckedFrontMatter {
  readonly frontMatter: FrontMatter;
  readonly messages: readonly Message[];
}

/**
 * Check front matter; what is unknown or wrong is reported and dropped, the rest holds. Whose `draft`
 * is neither true nor false is a draft: what was published by mistake cannot be taken back.
 *
 *     draft: yes           ← a text in YAML 1.2
 *
 * @param split The text, taken apart.
 * @param path The file, for the messages.
 */
export function checkFrontMatter(split: SplitText, path: FilePath): CheckedFrontMatter {
  if (split.error) return { frontMatter: {}, messages: [syntaxMessage(split.error, path)] };
  const raw = typeof split.data === 'object' && split.data !== null ? split.data : {};
  const { data, written, foreign } = readForeignKeys({ ...raw });
  const problems = frontMatterSchema.find(data, []);
  const wrong = new Set(problems.map(({ keys }) => keys[0]));
  const entries = Object.entries(data).filter(([key, value]) => !wrong.has(key) && value !== null);
  if (wrong.has('draft')) entries.push(['draft', true]);
  return {
    // The schema has just proved the shape of what is left.
    frontMatter: Object.fromEntries(entries) as FrontMatter,
    messages: [
      ...problems.map((problem) => toMessage(problem, written, split, path)),
      ...foreign.map((key) => foreignMessage(key, split, path)),
    ],
  };
}

function foreignMessage(key: string, split: SplitText, path: FilePath): Message {
  return {
    severity: 'info',
    source: 'read',
    ruleId: 'front-matter-foreign',
    reason: `Front matter \`${key}\` is a key of other generators`,
    note: 'It says nothing here.',
    actual: key,
    path,
    place: placeOf(key, split),
  };
}

const SYNTAX_NOTES: Readonly<Record<MatterProblem['language'], string>> = {
  yaml: 'It was left out. Put text with `:` or `#` between quotes.',
  toml: 'It was left out. Put text between quotes.',
};

function syntaxMessage(error: MatterProblem, path: FilePath): Message {
  return {
    severity: 'error',
    source: 'read',
    ruleId: 'front-matter-syntax',
    reason: `Front matter is no valid ${error.language.toUpperCase()}: ${error.reason}`,
    note: SYNTAX_NOTES[error.language],
    path,
    place: placeAt(error.line, error.column, 1),
  };
}

/** @param written Keys of ours → what the file calls them. */
function toMessage(
  problem: Problem,
  written: ReadonlyMap<string, string>,
  split: SplitText,
  path: FilePath,
): Message {
  const [first = '', ...others] = problem.keys;
  const key = written.get(first) ?? first;
  const name = [key, ...others].join('.');
  const common = {
    severity: 'warning',
    source: 'read',
    actual: problem.actual,
    expected: [problem.nearest ?? problem.expected],
    path,
    place: placeOf(key, split),
  } as const;
  if (problem.kind === 'value') {
    const reason = `Front matter \`${name}\` is ${problem.actual}, expected ${problem.expected}`;
    return { ...common, ruleId: 'front-matter-value', reason, note: noteOf(name, problem) };
  }
  const near = problem.nearest
    ? `Did you mean \`${problem.nearest}\`?`
    : `Expected ${problem.expected}.`;
  const reason = `Unknown front matter \`${name}\``;
  return { ...common, ruleId: 'front-matter-unknown', reason, note: `${near} It was left out.` };
}

/** What became of a wrong value, and how to write what was probably meant. */
function noteOf(name: string, { actual, expected }: Problem): string {
  if (name === 'draft') return 'The article is taken for a draft.';
  if (expected.startsWith('a text') && UNQUOTED.test(actual))
    return 'It was left out. Put it between quotes.';
  return 'It was left out.';
}

function placeOf(key: string, split: SplitText): Message['place'] & object {
  const [line, column] = split.lines.get(key) ?? [1, 1];
  return placeAt(line, column, Math.max(1, key.length));
}

/** Offsets in front matter are not known; line and column are what a person needs. */
function placeAt(line: number, column: number, length: number): Message['place'] & object {
  const start = { line, column, offset: 0 };
  return { start, end: { line, column: column + length, offset: 0 } };
}
