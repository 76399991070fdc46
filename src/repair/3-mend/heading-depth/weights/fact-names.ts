import { hashName } from '../../../learned/hash-name.ts';

/** The names in lists like `shape size-of-all`. */
type NamesOf<Lists extends string> = Lists extends `${infer Name} ${infer Others}`
  ? Name | NamesOf<Others>
  : Lists;

/**
 * Hash the names of facts once, and not again for each fact.
 *
 * @param lists Names with spaces between them.
 */
export function factNames<const Lists extends string>(
  ...lists: readonly Lists[]
): Readonly<Record<NamesOf<Lists>, number>> {
  const names = lists.flatMap((list) => list.split(' '));
  const hashes = names.map((name) => [name, hashName(`${name}:`)]);
  // `Object.fromEntries` forgets which keys it is given.
  return Object.fromEntries(hashes) as Record<NamesOf<Lists>, number>;
}
