import { isMissing } from './is-missing.ts';

/**
 * Write a file into a folder that usually exists: the folder is created only where writing fails without it.
 *
 * @param write Fails with `ENOENT` where the folder is missing; is then called again.
 * @param makeFolder Makes it.
 * @throws What `write` or `makeFolder` throw otherwise.
 */
export function withFolder(write: () => void, makeFolder: () => void): void {
  try {
    write();
  } catch (error) {
    if (!isMissing(error)) throw error;
    makeFolder();
    write();
  }
}
