import { once } from 'node:events';
import { resolve } from 'node:path';
import { DEFAULT_THRESHOLD } from '../util/default-threshold.ts';
import { showControls } from '../util/text/show-controls.ts';
import { findInputs } from './arguments/find-inputs.ts';
import { type OptionTable, type ParsedOptions, parseOptions } from './arguments/parse-options.ts';
import { refuseCollisions } from './arguments/refuse-collisions.ts';
import { textOption } from './arguments/text-option.ts';
import { UsageError } from './arguments/usage-error.ts';
import { announceStdin } from './output/announce-stdin.ts';
import { printMessages } from './output/print-messages.ts';
import type { Terminal } from './output/terminal.ts';
import { memoryKeeper } from './repair/memory-keeper.ts';
import { repairFiles } from './repair/repair-files.ts';
import type { RepairGoals } from './repair/repair-goals.ts';
import { repairLines } from './repair/repair-lines.ts';
import { repairStdin } from './repair/repair-stdin.ts';
import { interruptible } from './signals/interruptible.ts';

const OPTIONS: OptionTable = {
  out: { type: 'string', short: 'o' },
  write: { type: 'boolean', short: 'w' },
  diff: { type: 'boolean', short: 'd' },
  check: { type: 'boolean', short: 'c' },
  report: { type: 'string' },
  jsonl: { type: 'boolean' },
  field: { type: 'string' },
  into: { type: 'string' },
  'with-report': { type: 'boolean' },
  threshold: { type: 'string' },
};

/** Options that hold for files and standard input only. */
const FILE_OPTIONS = ['out', 'write', 'diff', 'check', 'report'] as const;
/** Options that hold with `--jsonl` only. */
const LINE_OPTIONS = ['field', 'into', 'with-report'] as const;

/** What `kintsugi repair --help` says. */
export const REPAIR_HELP: string = `Usage: kintsugi repair [FILE or FOLDER …] [options]

Turn damaged text back into Markdown. Without a file it reads standard input and writes
standard output; so does a single file without any of the options below.

  -o, --out FOLDER  write NAME.md for each NAME.txt or NAME.md
  -w, --write       write NAME.md in place of NAME.md, beside NAME.txt
  -d, --diff        show what would change, as a patch
  -c, --check       exit with 1 when anything would change
      --report FILE every edit with its rule, place and confidence, as JSON (- for standard output)
      --threshold N decisions less sure than N (0 to 1) are warnings in the report (default: ${DEFAULT_THRESHOLD})

      --jsonl       one JSON object a line from standard input to standard output, in order
      --field NAME  field that holds the text (default: text)
      --into NAME   field that the Markdown goes into (default: markdown)
      --with-report add every edit, in a field named repair

Decisions in NAME.repair.yml beside NAME.txt are followed; standard input has no name and none.

Exit codes: 0 fine, 1 something could not be read (with --check: or would change), 2 wrong usage
`;

type Values = ParsedOptions['values'];

/**
 * Run `kintsugi repair`.
 *
 * @returns The exit code.
 */
export async function runRepair(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(argv, OPTIONS);
  const goals = readGoals(values);
  checkCombination(values);
  if (values.jsonl) return runLines(values, positionals, goals.threshold, terminal);
  const names = positionals.filter((name) => name !== '-');
  return names.length === 0 ? repairStdin(goals, terminal) : runFiles(names, goals, terminal);
}

function readGoals(values: Values): RepairGoals {
  return {
    out: textOption(values.out),
    write: values.write === true,
    diff: values.diff === true,
    check: values.check === true,
    report: textOption(values.report),
    threshold: readThreshold(values.threshold),
    toStdout: FILE_OPTIONS.every((name) => values[name] === undefined),
  };
}

function readThreshold(value: string | boolean | undefined): number {
  const threshold = value === undefined ? DEFAULT_THRESHOLD : Number(value);
  if (value !== '' && threshold >= 0 && threshold <= 1) return threshold;
  throw new UsageError(`Option \`--threshold\` is \`${value}\`, expected a number from 0 to 1`);
}

/** @throws {UsageError} For an option that would have no effect beside the others. */
function checkCombination(values: Values): void {
  const ofLines = LINE_OPTIONS.find((name) => values[name] !== undefined);
  if (!values.jsonl && ofLines) throw new UsageError(`Option \`--${ofLines}\` needs \`--jsonl\``);
  const ofFiles = FILE_OPTIONS.find((name) => values[name] !== undefined);
  if (values.jsonl && ofFiles) {
    throw new UsageError(
      `Option \`--${ofFiles}\` is of no use with \`--jsonl\`, which writes lines`,
    );
  }
}

async function runFiles(
  names: readonly string[],
  goals: RepairGoals,
  terminal: Terminal,
): Promise<number> {
  const { inputs, hidden, messages } = await findInputs(names);
  if (goals.out !== undefined) refuseCollisions(inputs);
  terminal.err(printMessages(messages, resolve(), terminal));
  if (inputs.length > 1 && goals.toStdout) {
    throw new UsageError('Several files: say `--out FOLDER`, `--write`, `--diff` or `--check`');
  }
  if (hidden.length > 0) reportSkipped(hidden, terminal);
  const isRefused = messages.some(({ severity }) => severity === 'error');
  if (inputs.length === 0 && !isRefused) warnNoArticles(names, terminal);
  const code = await interruptible((signal) => repairFiles(inputs, goals, terminal, signal));
  return isRefused ? 1 : code;
}

/** Name the skipped files: most were mended before, but one may be another text of the same name. */
function reportSkipped(hidden: readonly string[], terminal: Terminal): void {
  const [first = ''] = hidden;
  const more = hidden.length > 1 ? ` and ${hidden.length - 1} more` : '';
  const says = 'passed over: Markdown of the same name stands beside';
  terminal.err(`${showControls(first)}${more}: ${says}\n`);
}

/** Warn about a folder without articles: a person may have named the wrong one. */
function warnNoArticles(names: readonly string[], terminal: Terminal): void {
  const says = 'No article in it: `.txt`, `.md` and `.markdown` files are repaired';
  terminal.err(
    `${showControls(names.join(', '))}: ${terminal.paint('yellow', 'warning')}  ${says}\n`,
  );
}

async function runLines(
  values: Values,
  positionals: readonly string[],
  threshold: number,
  terminal: Terminal,
): Promise<number> {
  if (positionals.some((name) => name !== '-')) {
    throw new UsageError('`--jsonl` reads standard input: `kintsugi repair --jsonl < FILE`');
  }
  const options = {
    threshold,
    field: textOption(values.field) ?? 'text',
    into: textOption(values.into) ?? 'markdown',
    withReport: values['with-report'] === true,
  };
  const write = async (line: string): Promise<void> => {
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  };
  const report = (line: number, reason: string): void => {
    terminal.err(
      `line ${line}: ${terminal.paint('red', 'error')}  ${showControls(reason)}; the line was left out\n`,
    );
  };
  announceStdin(terminal);
  const { bad } = await repairLines(process.stdin, options, write, report, memoryKeeper());
  return bad > 0 ? 1 : 0;
}
