import { join, relative, resolve } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { readSidecar } from '../../read/overrides/read-sidecar.ts';
import { formatDiff } from '../../report/format-diff.ts';
import type { FilePath } from '../../types/brand.ts';
import { markdownFileOf } from '../../util/files/article-file.ts';
import { showControls } from '../../util/text/show-controls.ts';
import { writeFileAtomic } from '../../write/write-file-atomic.ts';
import type { InputFile } from '../arguments/find-inputs.ts';
import { plural } from '../output/plural.ts';
import { printMessages } from '../output/print-messages.ts';
import type { Terminal } from '../output/terminal.ts';
import { type MendedText, mendText } from './mend-text.ts';
import { readInput } from './read-input.ts';
import type { RepairGoals } from './repair-goals.ts';
import { reportOf, UNREAD, writeReport } from './repair-report.ts';

/**
 * Repair files one after the other. One that cannot be read is reported; the others are repaired.
 *
 * @param signal Stops the work between two files, so that each is written as a whole.
 * @returns The exit code.
 */
export async function repairFiles(
  inputs: readonly InputFile[],
  goals: RepairGoals,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const reports: object[] = [];
  const isReported = goals.report !== undefined;
  let failed = 0;
  let changed = 0;
  for (const input of inputs) {
    await breathe();
    signal.throwIfAborted();
    const read = await readInput(input);
    if (!read.ok) {
      failed += 1;
      if (isReported) reports.push({ file: input.name, ...UNREAD, messages: [read.message] });
      const { reason, note } = read.message;
      const name = showControls(input.name);
      terminal.err(`${name}: ${terminal.paint('red', 'error')}  ${reason}. ${note}\n`);
      continue;
    }
    const name = relative('.', input.path) as FilePath;
    const mended = mendText(read.text, goals.threshold, await readSidecar(resolve(), name));
    terminal.err(printMessages(mended.notices, resolve(), terminal));
    if (mended.notices.some(({ severity }) => severity === 'error')) failed += 1;
    if (mended.after !== mended.before) changed += 1;
    if (isReported) reports.push(reportOf(input.name, mended));
    await deliver(input, mended, goals, terminal);
  }
  await writeReport(goals.report, { files: reports }, terminal);
  const isWritten = goals.out !== undefined || goals.write;
  if (isWritten && terminal.isInteractive) terminal.err(summaryOf(inputs.length - failed, changed));
  const isDirty = goals.check && changed > 0;
  if (isDirty) terminal.err(`${changed} of ${plural(inputs.length, 'file')} would change\n`);
  return failed > 0 || isDirty ? 1 : 0;
}

/** One line for people: how many files were mended. */
function summaryOf(read: number, changed: number): string {
  const same = read - changed;
  return `${changed} mended, ${same} as ${same === 1 ? 'it was' : 'they were'}\n`;
}

async function deliver(
  { name, path, target }: InputFile,
  mended: MendedText,
  goals: RepairGoals,
  terminal: Terminal,
): Promise<void> {
  const { before, after, result } = mended;
  const isChanged = before !== after;
  if (goals.diff) terminal.out(formatDiff(name, before, after, result.edits, terminal.paint));
  else if (goals.check && isChanged) terminal.out(`${name}\n`);
  if (goals.out !== undefined) await writeFileAtomic(join(resolve(goals.out), target), after);
  if (goals.write) {
    const beside = markdownFileOf(path);
    if (isChanged || beside !== path) await writeFileAtomic(beside, after);
  }
  if (goals.toStdout) terminal.out(after);
}
