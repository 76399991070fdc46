import type { YamlLine } from '../../../languages/read-yaml-line.ts';

/** By key: the keys below which it stands for certain; `a[]` for the first key of an item of `a`. */
export type YamlPairs = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Read what YAML shows without its indentation: a key right behind one without a value is below it.
 *
 *     selector:
 *     labels:        ← below `selector`, here and wherever it comes again
 *
 * @param lines The lines of one document, comments left out.
 */
export function readYamlPairs(lines: readonly YamlLine[]): YamlPairs {
  const owners = new Map<string, Set<string>>();
  for (const [index, { kind, dashes, key }] of lines.entries()) {
    const before = lines[index - 1];
    if (kind !== 'pair' || before?.kind !== 'pair' || before.value !== 'none') continue;
    const owner = dashes > 0 ? `${before.key}[]` : before.key;
    const known = owners.get(key);
    if (known) known.add(owner);
    else owners.set(key, new Set([owner]));
  }
  return owners;
}
