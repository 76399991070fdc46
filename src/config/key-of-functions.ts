import { hash } from 'node:crypto';

/**
 * Hash the functions in a part of the configuration by their source. JSON leaves functions out, and what was made
 * with other plugins or strings must be made again.
 *
 * @returns Empty where there is no function.
 */
export function keyOfFunctions(value: unknown): string {
  let count = 0;
  const text = JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'function') return part;
    count += 1;
    return `${part.name} ${part}`;
  });
  return count === 0 ? '' : hash('sha1', text);
}
