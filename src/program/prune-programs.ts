import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const DAY_MS = 86_400_000;

/**
 * Remove programs that another one has replaced, and those that were never finished.
 *
 * What is younger than a day stays: it may still run, and loads its parts when they are needed.
 *
 * @param programs Folder of all programs, absolute; it may be missing.
 */
export function prunePrograms(programs: string, now: number = Date.now()): void {
  try {
    const names = readdirSync(programs);
    const old = names.filter((name) => name.startsWith('p-') && isOld(join(programs, name), now));
    if (old.length === 0) return;
    const named = names
      .filter((name) => name.startsWith('current-'))
      .map((name) => readFileSync(join(programs, name), 'utf8'));
    for (const name of old) {
      if (!named.includes(name)) rmSync(join(programs, name), { recursive: true, force: true });
    }
  } catch {
    // What stays takes room, and nothing else.
  }
}

function isOld(path: string, now: number): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && now - found.mtimeMs > DAY_MS;
}
