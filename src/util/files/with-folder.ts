import { isMissing } from './is-missing.ts';

/**
 * Write a file in a folder that mostly is there: it is made when it turns out to be missing.
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
