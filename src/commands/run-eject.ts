import { lstat, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { loadConfig } from '../config/load-config.ts';
import { listSeeds } from '../read/list-seeds.ts';
import { readSidecar } from '../read/overrides/read-sidecar.ts';
import { readText } from '../read/read-text.ts';
import type { FilePath } from '../types/brand.ts';
import type { SiteConfig } from '../types/config.ts';
import { isTextFile, markdownFileOf } from '../util/files/article-file.ts';
import { nearest } from '../util/schema/nearest.ts';
import { writeFileAtomic } from '../write/write-file-atomic.ts';
import { type OptionTable, parseOptions } from './arguments/parse-options.ts';
import { UsageError } from './arguments/usage-error.ts';
import { printMessages } from './output/print-messages.ts';
import type { Terminal } from './output/terminal.ts';
import { mendText } from './repair/mend-text.ts';

const OPTIONS: OptionTable = { force: { type: 'boolean' } };

/** What `kintsugi eject --help` says. */
export const EJECT_HELP: string = `Usage: kintsugi eject NAME … [--force]

Write the repaired Markdown of articles beside their sources: NAME.md beside NAME.txt, front
matter kept. From then on the site is made from NAME.md; NAME.txt stays and is passed over.
Decisions of NAME.repair.yml are followed, then the file is removed.
NAME is a file of the articles' folder, with or without its folder and \`.txt\`.

  --force  replace a NAME.md that is there, whether or not all decisions fit

Exit codes: 0 written, 1 something could not be read, 2 wrong usage or configuration
`;

/**
 * Run `kintsugi eject`.
 *
 * @returns The exit code.
 */
export async function runEject(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(argv, OPTIONS);
  if (positionals.length === 0) throw new UsageError('Name an article: `kintsugi eject NAME`');
  const config = await loadConfig('.');
  const seeds = await listFiles(config);
  const paths = positionals.map((name) => findSource(name, seeds));
  if (!values.force) await Promise.all(paths.map((path) => refuseExisting(config.root, path)));
  let failed = 0;
  const isForced = values.force === true;
  for (const path of paths) if (!(await eject(path, config, isForced, terminal))) failed += 1;
  return failed > 0 ? 1 : 0;
}

/** All articles, also those beside which Markdown of the same name stands. */
async function listFiles({ root, seedsDir, outDir }: SiteConfig): Promise<readonly FilePath[]> {
  const { paths, hidden } = await listSeeds(root, seedsDir, outDir);
  return [...paths, ...hidden];
}

function findSource(name: string, files: readonly FilePath[]): FilePath {
  const sources = files.filter((path) => isTextFile(path));
  const found = findNamed(name, sources);
  if (found !== undefined) return found;
  const markdown = findNamed(name, files);
  if (markdown !== undefined) {
    throw new UsageError(`\`${markdown}\` is Markdown already: edit it`);
  }
  const near = nearest(
    bare(name),
    sources.map((path) => bare(basename(path))),
  );
  const hint = near ? `. Did you mean \`${near}\`?` : '';
  throw new UsageError(`No article \`${name}\` that is a .txt file${hint}`);
}

/** The file of a path or, where there is none, of a name. */
function findNamed(name: string, files: readonly FilePath[]): FilePath | undefined {
  return (
    files.find((path) => bare(path) === bare(name)) ??
    files.find((path) => bare(basename(path)) === bare(name))
  );
}

/** A path without the file's ending. */
function bare(path: string): string {
  return path.replace(/^\.\//, '').replace(/\.(?:txt|md)$/i, '');
}

function markdownPath(root: string, path: FilePath): string {
  return join(root, markdownFileOf(path));
}

async function refuseExisting(root: string, path: FilePath): Promise<void> {
  const target = markdownPath(root, path);
  if ((await lstat(target).catch(() => undefined)) === undefined) return;
  throw new UsageError(`\`${markdownFileOf(path)}\` is there. \`--force\` replaces it`);
}

async function eject(
  path: FilePath,
  config: SiteConfig,
  isForced: boolean,
  terminal: Terminal,
): Promise<boolean> {
  const { root, repair } = config;
  const read = await readText(root, path);
  if (!read.ok) {
    terminal.err(printMessages([read.message], root, terminal));
    return false;
  }
  const sidecar = await readSidecar(root, path);
  const mended = mendText(read.text, repair.threshold, sidecar);
  terminal.err(printMessages(mended.notices, root, terminal));
  if (!isForced && mended.notices.some(({ severity }) => severity !== 'info')) {
    terminal.err(`\`${path}\` was not ejected: mend its decisions, or say \`--force\`\n`);
    return false;
  }
  await writeFileAtomic(markdownPath(root, path), mended.after);
  terminal.out(`${markdownFileOf(path)}\n`);
  if (sidecar) await removeDecisions(root, sidecar.path, terminal);
  return true;
}

/** Remove `NAME.repair.yml`: its decisions are applied in the Markdown, and would not fit it. */
async function removeDecisions(root: string, path: FilePath, terminal: Terminal): Promise<void> {
  await rm(join(root, path), { force: true });
  terminal.err(`\`${path}\` was removed: its decisions are in the Markdown\n`);
}
