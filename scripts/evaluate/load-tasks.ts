import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldFolder } from '../corpus/gold-folder.ts';
import type { Task } from './types.ts';

/**
 * Read the documents of one variant with their ideal texts.
 *
 * @param folder The folder of a set, with a folder for each variant.
 * @param variant Its folder of damaged texts.
 * @param sample Take every n-th so that about this many remain; 0 takes all.
 */
export function loadTasks(folder: string, variant: string, sample: number): readonly Task[] {
  const damaged = join(folder, variant);
  if (!existsSync(damaged)) return [];
  const gold = join(folder, goldFolder(variant));
  const files = readdirSync(damaged)
    .sort()
    .filter((file) => existsSync(join(gold, file.replace(/\.\w+$/, '.md'))));
  const step = sample > 0 ? Math.max(1, files.length / sample) : 1;
  const chosen: Task[] = [];
  for (let at = 0; at < files.length; at += step) {
    const file = files[Math.floor(at)];
    if (file === undefined) continue;
    const name = file.replace(/\.\w+$/, '');
    const source = readFileSync(join(damaged, file), 'utf8');
    chosen.push({ name, source, gold: readFileSync(join(gold, `${name}.md`), 'utf8') });
  }
  return chosen;
}
