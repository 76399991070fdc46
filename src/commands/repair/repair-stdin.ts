import { decode } from '../../read/decode.ts';
import { formatDiff } from '../../report/format-diff.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { announceStdin } from '../output/announce-stdin.ts';
import type { Terminal } from '../output/terminal.ts';
import { mendText } from './mend-text.ts';
import type { RepairGoals } from './repair-goals.ts';
import { reportOf, writeReport } from './repair-report.ts';

/**
 * Repair standard input.
 *
 * @returns The exit code.
 * @throws {UsageError} For `--out` and `--write`, which need a file's name.
 */
export async function repairStdin(goals: RepairGoals, terminal: Terminal): Promise<number> {
  if (goals.out !== undefined || goals.write) {
    throw new UsageError('Standard input has no name: `--out` and `--write` need files');
  }
  announceStdin(terminal);
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  const decoded = decode(Buffer.concat(chunks));
  if (!decoded.ok) {
    terminal.err(`-: ${terminal.paint('red', 'error')}  ${decoded.reason}. ${decoded.note}\n`);
    return 1;
  }
  const mended = mendText(decoded.text, goals.threshold);
  const { before, after, result } = mended;
  if (goals.diff) terminal.out(formatDiff('-', before, after, result.edits, terminal.paint));
  else if (goals.toStdout) terminal.out(after);
  await writeReport(goals.report, { files: [reportOf('-', mended)] }, terminal);
  return goals.check && before !== after ? 1 : 0;
}
