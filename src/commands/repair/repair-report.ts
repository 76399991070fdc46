import { resolve } from 'node:path';
import { writeFileAtomic } from '../../write/write-file-atomic.ts';
import type { Terminal } from '../output/terminal.ts';
import type { MendedText } from './mend-text.ts';

/** The parts of a file's report that are empty where the file could not be read. */
export const UNREAD: { readonly [part in 'edits' | 'blocks' | 'dropped']: readonly never[] } = {
  edits: [],
  blocks: [],
  dropped: [],
};

/** The report of one file. */
export function reportOf(file: string, { result, notices }: MendedText): object {
  const { edits, blocks, messages, dropped } = result;
  return { file, edits, blocks, messages: [...notices, ...messages], dropped };
}

/**
 * Write the report of all files as JSON.
 *
 * @param target A file; `-` is standard output; undefined writes nothing.
 */
export async function writeReport(
  target: string | undefined,
  report: object,
  terminal: Terminal,
): Promise<void> {
  if (target === undefined) return;
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (target === '-') terminal.out(text);
  else await writeFileAtomic(resolve(target), text);
}
