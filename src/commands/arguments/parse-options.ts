import { existsSync } from 'node:fs';
import { type ParseArgsOptionDescriptor, parseArgs } from 'node:util';
import { errorMessage } from '../../util/error-message.ts';
import { nearest } from '../../util/schema/nearest.ts';
import { UsageError } from './usage-error.ts';

/** Options of a command: names without dashes. */
export type OptionTable = Readonly<Record<string, ParseArgsOptionDescriptor>>;

/** What the command line says. */
export interface ParsedOptions {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/**
 * Parse the arguments of a command.
 *
 * @param argv What follows the command's name.
 * @param options What the command knows.
 * @param maxPositionals How many names of files or folders it takes.
 * @throws {UsageError} Names the option and the nearest one that exists.
 */
export function parseOptions(
  argv: readonly string[],
  options: OptionTable,
  maxPositionals: number = Number.POSITIVE_INFINITY,
): ParsedOptions {
  checkNames(argv, options);
  const { values, positionals } = parse(argv, options);
  if (positionals.length > maxPositionals) {
    throw new UsageError(`Unexpected argument \`${positionals[maxPositionals]}\``);
  }
  return { values, positionals };
}

function parse(argv: readonly string[], options: OptionTable): ParsedOptions {
  try {
    const parsed = parseArgs({ args: [...argv], options: { ...options }, allowPositionals: true });
    // No option may be given several times, so none is a list.
    return parsed as ParsedOptions;
  } catch (cause) {
    throw new UsageError(explain(cause) + hintOfFile(argv), { cause });
  }
}

/** Error messages of `node:util`’s `parseArgs`, and what this program says instead. */
const MESSAGES: readonly (readonly [RegExp, (name: string) => string])[] = [
  // Option '-o, --out <value>' argument missing
  [
    /^Option '(?:-\w, )?(--[\w-]+) <value>' argument missing/,
    (name) => `Option ${name} needs a value`,
  ],
  // Option '--out' argument is ambiguous.
  [/^Option '(--[\w-]+)' argument is ambiguous/, (name) => `Option ${name} needs a value`],
  // Option '-q, --quiet' does not take an argument
  [/^Option '(?:-\w, )?(--[\w-]+)' does not take/, (name) => `Option ${name} takes no value`],
  // Unknown option '-x'. To specify a positional argument …
  [/^Unknown option '(-\w)'/, (name) => `Unknown option ${name}`],
];

function explain(cause: unknown): string {
  const text = errorMessage(cause);
  for (const [pattern, say] of MESSAGES) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined) return say(`\`${name}\``);
  }
  return text.split('\n')[0] ?? text;
}

/** A hint where an argument that looks like options is the name of a file: `-notes.md`. */
function hintOfFile(argv: readonly string[]): string {
  const file = argv.find((argument) => /^-./.test(argument) && existsSync(argument));
  return file === undefined ? '' : `. To name the file, say \`-- ${file}\` or \`./${file}\``;
}

function checkNames(argv: readonly string[], options: OptionTable): void {
  const names = Object.keys(options);
  for (const argument of argv) {
    if (argument === '--') return;
    const name = /^--([^=]+)/.exec(argument)?.[1];
    if (name === undefined || names.includes(name)) continue;
    const near = nearest(name, names);
    const hint = near ? `. Did you mean \`--${near}\`?` : hintOfFile([argument]);
    throw new UsageError(`Unknown option \`--${name}\`${hint}`);
  }
}
