import type { InputFile } from './find-inputs.ts';
import { UsageError } from './usage-error.ts';

/**
 * Refuse files of which one would be written over the other below the folder of `--out`.
 *
 * @throws {UsageError} Names the first two.
 */
export function refuseCollisions(inputs: readonly InputFile[]): void {
  const owners = new Map<string, string>();
  for (const { target, name } of inputs) {
    const other = owners.get(target);
    if (other !== undefined) {
      const hint = 'Name each with an `--out` of its own, or the folder that holds both.';
      throw new UsageError(`\`${other}\` and \`${name}\` both become \`${target}\`. ${hint}`);
    }
    owners.set(target, name);
  }
}
