import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasons } from './reasons.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

/**
 * Describe the dependencies from `package.json` and the lockfile.
 *
 * @param root Folder of the package.
 * @returns Markdown with two tables.
 * @throws {Error} For a dependency without a reason, and for a reason without its dependency.
 */
export function describeDependencies(root: string): string {
  const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const packages: Readonly<Record<string, Locked>> = lock.packages;
  const names = [manifest.dependencies, manifest.devDependencies].map(Object.keys);
  checkReasons(names.flat());
  const [used = [], developed = []] = names.map((list) => list.map((name) => row(name, packages)));
  return `# Dependencies

Few, named, each with its reason; versions are exact and locked. \`npm ci\` installs what the lockfile
names, checked by its hashes. This page is written by \`node scripts/list-dependencies.ts\` and held
to \`package.json\` by a test.

## What the program uses

${table(used)}

## What its development uses

${table(developed)}

## Licences of all that is installed

${licences(packages)}

## Scripts at installation

${installScripts(packages)}

## What readers get

A built site holds no code of others: its scripts are this program's own. It carries two fonts, cut
down to the characters that are needed, under the SIL Open Font License 1.1; the licences lie beside
them in the package ([THIRD-PARTY.md](../THIRD-PARTY.md)). Drawings are made by Mermaid (MIT), code is
coloured by Shiki's grammars (MIT): both run when the site is built and leave only SVG and classes.

## Known weaknesses

\`npm audit\` asks the registry; where that does not answer it (HTTP 405 of a mirror), nothing is said.
`;
}

function checkReasons(names: readonly string[]): void {
  const missing = names.filter((name) => !Object.hasOwn(reasons, name));
  const stale = Object.keys(reasons).filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Error(`No reason for ${missing.join(', ')}`);
  if (stale.length > 0) throw new Error(`A reason for what is not there: ${stale.join(', ')}`);
}

function row(name: string, packages: Readonly<Record<string, Locked>>): readonly string[] {
  const { version = '', license = '?', hasInstallScript } = packages[`node_modules/${name}`] ?? {};
  const script = hasInstallScript ? 'yes, allowed by name' : 'no';
  return [`\`${name}\``, version, license, script, reasons[name] ?? ''];
}

function table(rows: readonly (readonly string[])[]): string {
  const all = [['package', 'version', 'licence', 'install script', 'reason'], ...rows];
  const widths = (all[0] ?? []).map((_, i) =>
    Math.max(...all.map((cells) => (cells[i] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = all;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

function licences(packages: Readonly<Record<string, Locked>>): string {
  const counts = new Map<string, number>();
  for (const [path, { license = 'not named in the lockfile' }] of Object.entries(packages)) {
    if (path !== '') counts.set(license, (counts.get(license) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return sorted.map(([name, count]) => `- ${name}: ${count}`).join('\n');
}

function installScripts(packages: Readonly<Record<string, Locked>>): string {
  const scripted = Object.entries(packages).filter(([, entry]) => entry.hasInstallScript);
  return scripted
    .map(([path, { dev }]) => {
      const name = path.replace(/^.*node_modules\//, '');
      return `- \`${name}\`${dev ? ', in development only' : ''}: allowed by name in \`allowScripts\``;
    })
    .join('\n');
}
