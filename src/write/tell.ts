import { noteOf } from './note-of.ts';
import { WriteError } from './write-error.ts';

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
    const reason = `Cannot write \`${path}\`: ${text}`;
    throw new WriteError('write-failed', reason, noteOf(code), { cause });
  }
}
