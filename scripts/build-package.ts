/**
 * Make `lib/`, the package for others: Node runs no TypeScript inside `node_modules`.
 *
 *     node scripts/build-package.ts
 *
 * `tsc` compiles `src/` and `templates/`. Styles, fonts and the icon are copied as they are; so are
 * the browser's scripts and the helpers that they share, since they are bundled from TypeScript.
 * What the command loads is bundled then.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleLibrary } from './bundle-library.ts';

const root = resolve(import.meta.dirname, '..');
const lib = join(root, 'lib');

rmSync(lib, { recursive: true, force: true });
execFileSync(process.execPath, [tsc(), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
copy('templates', (path) => !path.endsWith('.ts'));
// Its settings for editors extend ours, which stay behind.
copy('src/client', (path) => !path.endsWith('tsconfig.json'));
copy('src/util', () => true);
copy('starter', () => true);
await bundleLibrary(lib);

// npm does this when it installs; a folder that is linked stays as it is.
chmodSync(join(lib, 'src/cli.js'), 0o755);

function tsc(): string {
  return join(root, 'node_modules/typescript/bin/tsc');
}

/** Copy a folder; `isWanted` is asked for files, folders come with them. */
function copy(folder: string, isWanted: (path: string) => boolean): void {
  const filter = (path: string): boolean => !/\.\w+$/.test(path) || isWanted(path);
  cpSync(join(root, folder), join(lib, folder), { recursive: true, filter });
}
