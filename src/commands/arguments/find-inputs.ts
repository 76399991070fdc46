import { stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { listSeeds } from '../../read/list-seeds.ts';
import type { FilePath } from '../../types/brand.ts';
import type { Message } from '../../types/message.ts';
import { ARTICLE_ENDING } from '../../util/files/article-file.ts';
import { UsageError } from './usage-error.ts';

/** A file to repair. */
export interface InputFile {
  /** For messages: as it was named, or relative to the working directory. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** Path of its Markdown below the folder of `--out`. */
  readonly target: string;
}

/** The files to repair, and the problems met while listing them. */
export interface FoundInputs {
  readonly inputs: readonly InputFile[];
  /** Names of `.txt` files that are skipped because a `.md` file of the same name stands beside. */
  readonly hidden: readonly string[];
  readonly messages: readonly Message[];
}

/**
 * Find the files that the command line names; a folder stands for all articles in it.
 *
 * @throws {UsageError} Where one does not exist.
 */
export async function findInputs(names: readonly string[]): Promise<FoundInputs> {
  const found = await Promise.all(names.map(findOne));
  const inputs = found.flatMap((one) => one.inputs);
  const hidden = found.flatMap((one) => one.hidden);
  return { inputs, hidden, messages: found.flatMap((one) => one.messages) };
}

async function findOne(name: string): Promise<FoundInputs> {
  const found = await stat(name).catch(() => undefined);
  if (found === undefined) throw new UsageError(`\`${name}\` does not exist`);
  if (!found.isDirectory()) {
    const input = { name, path: resolve(name), target: toMarkdownName(basename(name)) };
    return { inputs: [input], hidden: [], messages: [] };
  }
  const root = resolve(name);
  const { paths, hidden, messages } = await listSeeds(root, root, join(root, 'dist'));
  const asNamed = (path: string): string => relative('.', join(root, path));
  return {
    inputs: paths.map((path) => ({
      name: asNamed(path),
      path: join(root, path),
      target: toMarkdownName(path),
    })),
    hidden: hidden.map(asNamed),
    messages: messages
      .filter(({ severity }) => severity !== 'info')
      .map((message) => ({ ...message, path: asNamed(message.path ?? '') as FilePath })),
  };
}

function toMarkdownName(path: string): string {
  return `${path.replace(ARTICLE_ENDING, '')}.md`;
}
