import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['src', 'templates'];
const CODE = /\.(?:ts|js|json|css|mjs|svg|woff2)$/;

/**
 * List the files that the program consists of.
 *
 * @param packageRoot Folder that holds `src/` and `templates/`.
 * @returns Paths in that folder, sorted.
 */
export function listCode(packageRoot: string): readonly string[] {
  const names = FOLDERS.flatMap((folder) =>
    listFolder(join(packageRoot, folder)).map((name) => `${folder}/${name}`),
  );
  return names.filter((name) => CODE.test(name)).sort();
}

/** Files at any depth, in any order; `readdirSync` asks twice for what each name is. */
function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (!entry.isDirectory()) return [entry.name];
      return listFolder(join(folder, entry.name)).map((name) => `${entry.name}/${name}`);
    });
  } catch {
    return [];
  }
}
