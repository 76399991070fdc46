import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hashCode, MANIFESTS } from '../cache/hash-code.ts';
import { listCode } from '../cache/list-code.ts';
import { makeFolders } from '../util/files/make-folders.ts';
import { MANIFEST_NAME, type Manifest, type Stamp } from './manifest.ts';
import { prunePrograms } from './prune-programs.ts';
import { stampOf } from './stamp-of.ts';
import { writeProgram } from './write-program.ts';

/**
 * A source that was written so shortly before may be written again and have the same stamp: the
 * clocks of some file systems tick every two seconds.
 */
const SOURCES_REST_MS = 2000;
/** Nobody edits dependencies, and a first build comes right after npm has brought them. */
const OTHERS_REST_MS = 100;
/** npm writes it whenever it changes a dependency. */
const INSTALLED = 'node_modules/.package-lock.json';

/**
 * Bundle the program into few files: loading its modules one by one takes a fifth of a build after an edit.
 *
 * Each program has a folder of its own, which nobody changes. The file that names the last one is
 * replaced at once: a build that is killed, or two at once, leave a program whole or without a name.
 *
 * @param root Folder of the package, absolute.
 * @param current File that is to name the program, absolute. Programs lie beside it.
 * @returns The program's folder; undefined where something was written just now, or is meanwhile.
 * @throws Where the sources cannot be bundled or the program cannot be written.
 */
export async function bundleProgram(root: string, current: string): Promise<string | undefined> {
  const begin = Date.now();
  const names = listCode(root);
  const paths = [...foldersOf(names), ...names, ...MANIFESTS].map((name) => join(root, name));
  const sources = stampAll(paths, begin - SOURCES_REST_MS);
  if (sources === undefined) return undefined;
  const version = hashCode(root, names);
  const programs = dirname(current);
  prunePrograms(programs, begin);
  makeFolders(programs, { mkdirSync, statSync });
  const folder = mkdtempSync(join(programs, 'p-'));
  let isNamed = false;
  try {
    const { modules, files } = await writeProgram(root, folder, version);
    const others = stampAll([join(root, INSTALLED), ...modules], begin - OTHERS_REST_MS);
    const own = stampAll(files);
    const isSame = sources.every(([path, stamp]) => stampOf(path) === stamp);
    if (!others || !own || !isSame) return undefined;
    const stamps = [...new Map([...sources, ...others, ...own])];
    const manifest: Manifest = { root, node: process.versions.node, stamps };
    writeFileSync(join(folder, MANIFEST_NAME), JSON.stringify(manifest));
    nameCurrent(folder, current);
    isNamed = true;
    return folder;
  } finally {
    if (!isNamed) rmSync(folder, { recursive: true, force: true });
  }
}

/** Undefined where one of them was touched after `before`. */
function stampAll(paths: readonly string[], before?: number): Stamp[] | undefined {
  const stamps = paths.map((path) => [path, stampOf(path, before)] as const);
  const known = stamps.filter((each): each is Stamp => each[1] !== undefined);
  return known.length === stamps.length ? known : undefined;
}

/** All folders that hold one of the files, at any depth: a new file gives its folder another stamp. */
function foldersOf(names: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const name of names) {
    for (let folder = dirname(name); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  }
  return folders;
}

function nameCurrent(folder: string, current: string): void {
  const fresh = `${folder}.name`;
  writeFileSync(fresh, basename(folder));
  renameSync(fresh, current);
}
