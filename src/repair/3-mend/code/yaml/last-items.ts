import type { YamlLine } from '../../../languages/read-yaml-line.ts';

/** By first key of an item: the index of the line in which an item that begins so comes last. */
export function lastItems(lines: readonly YamlLine[]): ReadonlyMap<string, number> {
  return new Map(
    lines.flatMap(({ kind, dashes, key }, index) =>
      kind === 'pair' && dashes > 0 ? [[key, index] as const] : [],
    ),
  );
}
