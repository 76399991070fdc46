import { stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { listSeeds } from '../read/list-seeds.ts';
import { UsageError } from './usage-error.ts';

/** A file to repair. */
export interface InputFile {
  /** As a person would name it. */
  readonly name: string;
  readonly path: string;
  /** Where its Markdown goes below `--out`. */
  readonly target: string;
}

/**
 * Find the files that the command line names: files themselves, folders with all below them.
 *
 * @throws {UsageError} Where one does not exist, or two would be written to the same place.
 */
export async function findInputs(names: readonly string[]): Promise<readonly InputFile[]> {
  const lists = await Promise.all(names.map(findOne));
  const inputs = lists.flat();
  const owners = new Map<string, string>();
  for (const { target, name } of inputs) {
    const other = owners.get(target);
    if (other !== undefined)
      throw new UsageError(`\`${other}\` and \`${name}\` both become \`${target}\``);
    owners.set(target, name);
  }
  return inputs;
}

async function findOne(name: string): Promise<InputFile[]> {
  const found = await stat(name).catch(() => undefined);
  if (found === undefined) throw new UsageError(`\`${name}\` does not exist`);
  if (!found.isDirectory()) {
    return [{ name, path: resolve(name), target: toMarkdownName(basename(name)) }];
  }
  const root = resolve(name);
  const { paths } = await listSeeds(root, root, join(root, 'dist'));
  return paths.map((path) => ({
    name: relative('.', join(root, path)),
    path: join(root, path),
    target: toMarkdownName(path),
  }));
}

function toMarkdownName(path: string): string {
  return `${path.replace(/\.(?:txt|md|markdown)$/i, '')}.md`;
}
