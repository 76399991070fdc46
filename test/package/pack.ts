import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const repository: string = resolve(import.meta.dirname, '../..');

/** The packed package, installed in a folder outside the repository. */
export interface Installed {
  /** Holds `node_modules/kintsugi` and what that needs. */
  readonly root: string;
  readonly cli: string;
  remove(): void;
}

/**
 * Pack the package as `npm publish` would and install it elsewhere.
 *
 * Its dependencies are linked from the repository, to be fast; what is not a dependency is not.
 */
export function installPacked(): Installed {
  const root = mkdtempSync(join(tmpdir(), 'kintsugi-packed-'));
  const output = execFileSync(
    'npm',
    ['pack', '--json', '--loglevel=error', '--pack-destination', root],
    { cwd: repository, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const file = /kintsugi-[\w.-]+\.tgz/.exec(output)?.[0] ?? '';
  const own = join(root, 'node_modules/kintsugi');
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['xzf', join(root, file), '-C', own, '--strip-components=1']);
  rmSync(join(root, file));
  linkDependencies(join(own, 'node_modules'));
  return {
    root,
    cli: join(own, 'lib/src/cli.js'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function linkDependencies(target: string): void {
  mkdirSync(target);
  for (const name of readdirSync(join(repository, 'node_modules'))) {
    if (!name.startsWith('.'))
      symlinkSync(join(repository, 'node_modules', name), join(target, name));
  }
}
