import { decode } from '../../read/decode.ts';
import { formatDiff } from '../../report/format-diff.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { tellOfTyping } from '../output/tell-of-typing.ts';
import type { Terminal } from '../output/terminal.ts';
import { mendText } from './mend-text.ts';
import type { RepairGoals } from './repair-goals.ts';
import { reportOf, writeReport } from './repair-report.ts';

/**
 * Repair what comes on standard input.
 *
 * @returns The exit code.
 * @throws {UsageError} Where it would have to be written under a name: it has none.
 */
export async function repairStdin(goals: RepairGoals, terminal: Terminal): Promise<number> {
  if (goals.out !== undefined || goals.write) {
    throw new UsageError('Standard input has no name: `--out` and `--write` need files');
  }
  tellOfTyping(terminal);
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
  else if (goals.isUnsaid) terminal.out(after);
  await writeReport(goals.report, { files: [reportOf('-', mended)] }, terminal);
  return goals.check && before !== after ? 1 : 0;
}
