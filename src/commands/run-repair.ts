import { once } from 'node:events';
import { join, relative, resolve } from 'node:path';
import { decode } from '../read/decode.ts';
import { readSidecar } from '../read/overrides/read-sidecar.ts';
import { formatDiff } from '../report/format-diff.ts';
import type { FilePath } from '../types/brand.ts';
import { showControls } from '../util/show-controls.ts';
import { writeFileAtomic } from '../write/write-file-atomic.ts';
import { findInputs, type InputFile } from './find-inputs.ts';
import { interruptible } from './interruptible.ts';
import { memoryKeeper } from './memory-keeper.ts';
import { type MendedText, mendText } from './mend-text.ts';
import { type OptionTable, parseOptions } from './parse-options.ts';
import { printMessages } from './print-messages.ts';
import { readInput } from './read-input.ts';
import { repairLines } from './repair-lines.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

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

/** Say what is done to files. */
const FILE_OPTIONS = ['out', 'write', 'diff', 'check', 'report'] as const;
/** Say what is done to lines. */
const LINE_OPTIONS = ['field', 'into', 'with-report'] as const;

/** What `kintsugi repair --help` says. */
export const REPAIR_HELP: string = `Usage: kintsugi repair [FILE or FOLDER …] [options]

Turn damaged text back into Markdown. Without a file it reads standard input and writes
standard output; so does a single file without any of the options below.

  -o, --out FOLDER  write NAME.md for each NAME.txt or NAME.md
  -w, --write       write NAME.md in place of NAME.md, beside NAME.txt
  -d, --diff        show what would change
  -c, --check       exit with 1 when anything would change
      --report FILE every edit with its rule, place and confidence, as JSON (- for standard output)
      --threshold N decisions less sure than N (0 to 1) are warnings (default: 0.6)

      --jsonl       one JSON object a line from standard input to standard output, in order
      --field NAME  field that holds the text (default: text)
      --into NAME   field that the Markdown goes into (default: markdown)
      --with-report add every edit, in a field named repair

Decisions in NAME.repair.yml beside NAME.txt are followed; standard input has no name and none.

Exit codes: 0 fine, 1 something could not be read (with --check: or would change), 2 wrong usage
`;

type Values = ReturnType<typeof parseOptions>['values'];

/**
 * Run `kintsugi repair`.
 *
 * @returns The exit code.
 */
export async function runRepair(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(argv, OPTIONS);
  const threshold = readThreshold(values.threshold);
  checkTogether(values);
  if (values.jsonl) return runLines(values, positionals, threshold, terminal);
  const names = positionals.filter((name) => name !== '-');
  if (names.length === 0) return runStdin(values, threshold, terminal);
  const { inputs, messages } = await findInputs(names);
  terminal.err(printMessages(messages, resolve(), terminal));
  const hasGoal = values.out ?? values.write ?? values.diff ?? values.check ?? values.report;
  if (inputs.length > 1 && hasGoal === undefined) {
    throw new UsageError('Several files: say `--out FOLDER`, `--write`, `--diff` or `--check`');
  }
  const isRefused = messages.some(({ severity }) => severity === 'error');
  if (inputs.length === 0 && !isRefused) warnOfNothing(names, terminal);
  const code = await interruptible((signal) =>
    runFiles(inputs, values, threshold, terminal, signal),
  );
  return isRefused ? 1 : code;
}

/** A folder without articles is no mistake in a pipeline, but may be one of a person. */
function warnOfNothing(names: readonly string[], terminal: Terminal): void {
  const says = 'No article in it: `.txt`, `.md` and `.markdown` files are repaired';
  terminal.err(
    `${showControls(names.join(', '))}: ${terminal.paint('yellow', 'warning')}  ${says}\n`,
  );
}

/** What would be passed over is wrong usage. */
function checkTogether(values: Values): void {
  const ofLines = LINE_OPTIONS.find((name) => values[name] !== undefined);
  if (!values.jsonl && ofLines) throw new UsageError(`Option \`--${ofLines}\` needs \`--jsonl\``);
  const ofFiles = FILE_OPTIONS.find((name) => values[name] !== undefined);
  if (values.jsonl && ofFiles) {
    throw new UsageError(
      `Option \`--${ofFiles}\` is of no use with \`--jsonl\`, which writes lines`,
    );
  }
}

function readThreshold(value: string | boolean | undefined): number {
  const threshold = value === undefined ? 0.6 : Number(value);
  if (threshold >= 0 && threshold <= 1) return threshold;
  throw new UsageError(`Option \`--threshold\` is \`${value}\`, expected a number from 0 to 1`);
}

async function runFiles(
  inputs: readonly InputFile[],
  values: Values,
  threshold: number,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const reports: object[] = [];
  let failed = 0;
  let changed = 0;
  for (const input of inputs) {
    // Signals are heard between two files, so that each is written as a whole.
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
    const read = await readInput(input);
    if (!read.ok) {
      failed += 1;
      reports.push({ file: input.name, ...NOTHING, messages: [read.message] });
      const { reason, note } = read.message;
      const name = showControls(input.name);
      terminal.err(`${name}: ${terminal.paint('red', 'error')}  ${reason}. ${note}\n`);
      continue;
    }
    const name = relative('.', input.path) as FilePath;
    const mended = mendText(read.text, threshold, await readSidecar(resolve(), name));
    terminal.err(printMessages(mended.notices, resolve(), terminal));
    if (mended.notices.some(({ severity }) => severity === 'error')) failed += 1;
    if (mended.after !== mended.before) changed += 1;
    reports.push(reportOf(input.name, mended));
    await deliver(input, mended, values, terminal);
  }
  await writeReport(values.report, { files: reports }, terminal);
  const isDirty = values.check === true && changed > 0;
  if (isDirty) terminal.err(`${changed} of ${inputs.length} files would change\n`);
  return failed > 0 || isDirty ? 1 : 0;
}

async function deliver(
  { name, path, target }: InputFile,
  mended: MendedText,
  values: Values,
  terminal: Terminal,
): Promise<void> {
  const { before, after, result } = mended;
  const isChanged = before !== after;
  if (values.diff) terminal.out(formatDiff(name, before, after, result.edits, terminal.paint));
  else if (values.check && isChanged) terminal.out(`${name}\n`);
  if (typeof values.out === 'string')
    await writeFileAtomic(join(resolve(values.out), target), after);
  if (values.write) {
    const beside = path.replace(/\.txt$/i, '.md');
    if (isChanged || beside !== path) await writeFileAtomic(beside, after);
  }
  const isSilent = values.diff ?? values.check ?? values.out ?? values.write ?? values.report;
  if (isSilent === undefined) terminal.out(after);
}

/** What is reported of a file that could not be read, besides why. */
const NOTHING = { edits: [], blocks: [], dropped: [] };

function reportOf(name: string, { result, notices }: MendedText): object {
  const { edits, blocks, messages, dropped } = result;
  return { file: name, edits, blocks, messages: [...notices, ...messages], dropped };
}

async function writeReport(
  target: string | boolean | undefined,
  report: object,
  terminal: Terminal,
): Promise<void> {
  if (typeof target !== 'string') return;
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (target === '-') terminal.out(text);
  else await writeFileAtomic(resolve(target), text);
}

async function runStdin(values: Values, threshold: number, terminal: Terminal): Promise<number> {
  if (values.out !== undefined || values.write) {
    throw new UsageError('Standard input has no name: `--out` and `--write` need files');
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  const decoded = decode(Buffer.concat(chunks));
  if (!decoded.ok) {
    terminal.err(`-: ${terminal.paint('red', 'error')}  ${decoded.reason}. ${decoded.note}\n`);
    return 1;
  }
  const mended = mendText(decoded.text, threshold);
  const { before, after, result } = mended;
  if (values.diff) terminal.out(formatDiff('-', before, after, result.edits, terminal.paint));
  else if (!values.check && values.report === undefined) terminal.out(after);
  await writeReport(values.report, { files: [reportOf('-', mended)] }, terminal);
  return values.check && before !== after ? 1 : 0;
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
    field: typeof values.field === 'string' ? values.field : 'text',
    into: typeof values.into === 'string' ? values.into : 'markdown',
    withReport: values['with-report'] === true,
  };
  const write = async (line: string): Promise<void> => {
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  };
  const report = (line: number, reason: string): void => {
    terminal.err(
      `line ${line}: ${terminal.paint('red', 'error')}  ${reason}; the line was left out\n`,
    );
  };
  const { bad } = await repairLines(process.stdin, options, write, report, memoryKeeper());
  return bad > 0 ? 1 : 0;
}
