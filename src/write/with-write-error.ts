import { errorMessage } from '../util/error-message.ts';
import { noteOf } from './note-of.ts';
import { WriteError } from './write-error.ts';

/**
 * Run work on a file or folder, and turn what it throws into a `WriteError`.
 *
 * @param path For the message.
 * @throws {WriteError} Names the path, the cause and what to do.
 */
export async function withWriteError<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof WriteError) throw cause;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const text = errorMessage(cause);
    const reason = `Cannot write \`${path}\`: ${text}`;
    throw new WriteError('write-failed', reason, noteOf(code), { cause });
  }
}
