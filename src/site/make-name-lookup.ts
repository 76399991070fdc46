import type { FilePath } from '../types/brand.ts';
import type { SeedTarget } from './make-seed-lookup.ts';

/** Finds the article that a link between double brackets means, from another one. */
export type NameLookup = (name: string, from: FilePath) => SeedTarget | undefined;

const ENDING = /\.(?:md|markdown|mdx|txt)$/i;
/** `Event-Loop`, `event_loop`: wikis write spaces in several ways. */
const SPACES = /[\s_-]+/g;
/** `[[../Channels]]`: from where it stands, which its name tells as well. */
const UP = /^(?:\.{0,2}\/)+/;

/**
 * Index articles by their names, as links between double brackets name them: without folder and
 * ending, or with the last of their folders, without regard to case; else by their titles.
 *
 * Of several that fit, one in the same folder wins, then the one with the shortest path.
 */
export function makeNameLookup(targets: readonly SeedTarget[]): NameLookup {
  const byName = new Map<string, SeedTarget[]>();
  const byTitle = new Map<string, SeedTarget[]>();
  for (const target of targets) {
    add(byName, lastOf(nameKey(target.path)), target);
    add(byTitle, nameKey(target.title), target);
  }
  return (name, from) => {
    const key = nameKey(name.replace(UP, ''));
    const named = (byName.get(lastOf(key)) ?? []).filter(({ path }) => endsWith(path, key));
    return nearest(named, from) ?? nearest(byTitle.get(key) ?? [], from);
  };
}

function add(index: Map<string, SeedTarget[]>, key: string, target: SeedTarget): void {
  const known = index.get(key);
  if (known) known.push(target);
  else index.set(key, [target]);
}

function nameKey(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(ENDING, '').replace(SPACES, ' ').trim();
}

function lastOf(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

function endsWith(path: FilePath, key: string): boolean {
  return `/${nameKey(path)}`.endsWith(`/${key}`);
}

function nearest(found: readonly SeedTarget[], from: FilePath): SeedTarget | undefined {
  const beside = found.find(({ path }) => folderOf(path) === folderOf(from));
  if (beside) return beside;
  const [first, ...others] = found;
  return others.reduce((best, each) => {
    return best && best.path.length <= each.path.length ? best : each;
  }, first);
}

function folderOf(path: FilePath): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
