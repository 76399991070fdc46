import type { Output } from './open-output.ts';

/** An output that writes nothing, for `kintsugi check` and for builds of one share. */
export function nullOutput(): Output {
  const paths = new Set<string>();
  return {
    write: async (path) => void paths.add(path),
    take: ({ path }) => void paths.add(path),
    keep: (path) => void paths.add(path),
    statOf: () => undefined,
    read: () => undefined,
    commit: async () => ({ stats: new Map(), written: 0, unchanged: paths.size, removed: 0 }),
    discard: async () => undefined,
  };
}
