import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Make a reader of the files that messages speak of: each is read once.
 *
 * @param root Folder that their paths count from.
 */
export function readSources(root: string): (path: string) => string | undefined {
  const sources = new Map<string, string | undefined>();
  return (path) => {
    if (!sources.has(path)) sources.set(path, readSource(join(root, path)));
    return sources.get(path);
  };
}

function readSource(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch {
    return undefined;
  }
}
