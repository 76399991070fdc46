import { WriteError } from './write-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room and build again.',
  EDQUOT: 'The quota is used up. Make room and build again.',
  EACCES: 'Give yourself the right to write there, or choose another `outDir`.',
  EPERM: 'Give yourself the right to write there, or choose another `outDir`.',
  EROFS: 'The file system is read-only. Choose another `outDir`.',
  EMFILE: 'Too many files are open. Close other programs, or raise `ulimit -n`.',
  EEXIST: 'A file stands where a folder must be. Remove it, or choose another `outDir`.',
  EISDIR: 'A folder stands where a file must be. Remove it, or choose another `outDir`.',
  ENOTDIR: 'A file stands where a folder must be. Remove it, or choose another `outDir`.',
};

/**
 * Do something to a file, and say what and where when it fails.
 *
 * @throws {WriteError} Names the file and what to do.
 */
export async function tell<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof WriteError) throw cause;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const text = cause instanceof Error ? cause.message : String(cause);
    const note = REASONS[code] ?? 'Check the output folder.';
    throw new WriteError('write-failed', `Cannot write \`${path}\`: ${text}`, note, { cause });
  }
}
