import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { describeDependencies } from '../scripts/dependencies/describe-dependencies.ts';

const root = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json'));

/** The scripts of some folders with their names, without comments. */
function codeOf(...folders: readonly string[]): (readonly [name: string, text: string])[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[cm]?[jt]s$/.test(name))
      .map((name) => {
        const text = read(join(folder, name)).replace(/^\s*(?:\/?\*|\/\/).*$/gm, '');
        return [name, text] as const;
      }),
  );
}

/** The same as one text. */
function textOf(...folders: readonly string[]): string {
  return codeOf(...folders)
    .map(([, text]) => text)
    .join('\n');
}

/** Types alone come under these names. */
const TYPES = new Set(['estree', 'hast', 'mdast', 'unist', 'xast', 'kintsugi']);

/** The packages that a text imports; not those of Node. */
function packagesIn(code: string, imports: RegExp): readonly string[] {
  return [...code.matchAll(imports)]
    .map(([, name = '']) => name)
    .filter((name) => /^@?[a-z]/.test(name) && !name.startsWith('node:'))
    .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'))
    .filter((name) => !TYPES.has(name));
}

test('docs/dependencies.md is what the lockfile says', () => {
  expect(read('docs/dependencies.md')).toBe(describeDependencies(root));
});

test('every package that the program imports is a dependency, and every one is used', () => {
  const code = textOf('src', 'templates');
  const imported = packagesIn(code, /(?:from|import|import\(|resolve\()\s*'([^'.][^']*)'/g);
  const names = Object.keys(manifest.dependencies);
  expect(imported.filter((name) => !names.includes(name))).toEqual([]);
  // `puppeteer` is asked for by `@mermaid-js/mermaid-cli` alone.
  const named = names.filter((name) => name !== 'puppeteer');
  expect(named.filter((name) => !code.includes(`'${name}`))).toEqual([]);
});

test('every package that tests and scripts import is listed', () => {
  // Not those of the sites that benchmarks build with other programs: they are no TypeScript.
  const code = codeOf('scripts', 'test').filter(([name]) => name.endsWith('.ts'));
  const imports = /^(?:import|export)\s[^;'"]*?from '([^'.][^']*)'/gm;
  const imported = code.flatMap(([, text]) => packagesIn(text, imports));
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(imported.filter((name) => !names.includes(name))).toEqual([]);
});

test('versions are exact, and only what is allowed by name runs at installation', () => {
  const versions: string[] = [
    ...Object.values<string>(manifest.dependencies),
    ...Object.values<string>(manifest.devDependencies),
  ];
  expect(versions.filter((version) => !/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual(
    [],
  );
  const { packages } = JSON.parse(read('package-lock.json'));
  const scripted = Object.keys(packages).filter((path) => packages[path].hasInstallScript);
  const allowed = Object.keys(manifest.allowScripts).map((name) => `node_modules/${name}`);
  expect(scripted).toEqual(allowed);
  expect(Object.values<{ dev?: boolean }>(packages).some(({ dev }) => dev)).toBe(true);
});

test('the licences of what readers get come with the package', () => {
  for (const file of manifest.files.filter((name: string) => name !== 'lib')) {
    expect(existsSync(join(root, file)), file).toBe(true);
  }
  const fonts = readdirSync(join(root, 'templates/fonts')).filter((name) =>
    name.endsWith('.woff2'),
  );
  for (const font of fonts) {
    const licence = `templates/fonts/${font.replace('.woff2', '.LICENSE.txt')}`;
    expect(read(licence)).toContain('SIL Open Font License');
    expect(read('THIRD-PARTY.md')).toContain(licence);
  }
  expect(read('scripts/build-package.ts')).toContain("copy('templates'");
  // Nothing of others is bundled for the browser.
  expect(textOf('src/client')).not.toMatch(/from '[^.]/);
});
