import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

/** `| \`src/render\` | … | \`templates\`, \`x\` |` → part → parts that it may import. */
function readTable(): Map<string, Set<string>> {
  const rows = [...page.matchAll(/^\| `([^`]+)` +\|[^|]*\|([^|]*)\|$/gm)];
  return new Map(
    rows.map(([, part = '', allowed = '']) => [
      part,
      new Set([...allowed.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)),
    ]),
  );
}

const table = readTable();
const parts = [...table.keys()].sort((a, b) => b.length - a.length);

const files: string[] = ['src', 'templates'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|js)$/.test(name))
    .map((name) => join(folder, name).split(sep).join('/')),
);

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?from\s)?'(\.[^']+)'|import\('(\.[^']+)'\)/g;

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, a, b]) => {
    const [path = ''] = (a ?? b ?? '').split('?');
    const target = resolve(root, dirname(file), path);
    return relative(root, target).split(sep).join('/');
  });
}

function partOf(file: string): string | undefined {
  return parts.find((part) => file === part || file.startsWith(`${part}/`));
}

describe('architecture', () => {
  test('the page names every part', () => {
    const unnamed = files.filter((file) => partOf(file) === undefined);
    expect(unnamed).toEqual([]);
    const unused = parts.filter((part) => !files.some((file) => partOf(file) === part));
    expect(unused).toEqual([]);
  });

  test('parts import what the page allows and nothing else', () => {
    const wrong = files.flatMap((file) => {
      const from = partOf(file) ?? '';
      const allowed = table.get(from) ?? new Set();
      return importsOf(file)
        .map((target) => [target, partOf(target) ?? target] as const)
        .filter(([, to]) => to !== from && !['src/types', 'src/util'].includes(to))
        .filter(([, to]) => !allowed.has(to) && !to.startsWith(`${from}/`))
        .map(([target]) => `${file} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('what lies in `src/util` serves two parts, or another file there', () => {
    const users = new Map<string, Set<string>>();
    for (const file of files) {
      for (const target of importsOf(file)) {
        const known = users.get(target) ?? new Set();
        users.set(target, known.add(partOf(file) ?? ''));
      }
    }
    const alone = files.filter((file) => {
      const parts = users.get(file) ?? new Set();
      return partOf(file) === 'src/util' && parts.size < 2 && !parts.has('src/util');
    });
    expect(alone).toEqual([]);
  });

  test('no part imports one that imports it', () => {
    const done = new Set<string>();
    const order = (part: string, trail: readonly string[]): readonly string[] => {
      if (trail.includes(part)) return [[...trail.slice(trail.indexOf(part)), part].join(' → ')];
      if (done.has(part)) return [];
      done.add(part);
      return [...(table.get(part) ?? [])].flatMap((next) => order(next, [...trail, part]));
    };
    expect(parts.flatMap((part) => order(part, []))).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (!files.includes(file)) return;
      if (trail.includes(file))
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      if (done.has(file) || trail.includes(file)) return;
      for (const target of importsOf(file)) visit(target, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });
});
