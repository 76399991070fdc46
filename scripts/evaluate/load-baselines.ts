import { spawnSync } from 'node:child_process';
import type { Baseline } from './baseline.ts';

/** Texts of documents fit in here. */
const MAX_BUFFER = 1 << 28;

/** Runs a program on a text; the text itself where it fails. */
function pipe(text: string, command: string, args: readonly string[]): string {
  const ran = spawnSync(command, args, { input: text, encoding: 'utf8', maxBuffer: MAX_BUFFER });
  return ran.status === 0 ? ran.stdout : text;
}

/** What a program on the PATH says of its version. */
function versionOf(command: string): string | undefined {
  const { status, stdout, stderr } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  if (status === null) return undefined;
  return /\d+(?:\.\d+)+/.exec(stdout + stderr)?.[0] ?? 'unknown';
}

/** A package that is installed beside the project; scripts need none of them. */
async function packageOf(name: string): Promise<Record<string, unknown> | undefined> {
  try {
    return (await import(name)) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

type Format = (text: string, options: object) => Promise<string>;
type Lint = (options: object) => Promise<Record<string, readonly object[]>>;
type Fix = (text: string, errors: readonly object[]) => string;

async function prettier(): Promise<Baseline> {
  const found = await packageOf('prettier');
  // The package documents this function.
  const format = found?.format as Format | undefined;
  return {
    name: 'prettier',
    version: found && String(found.version ?? 'unknown'),
    run: async (text) => {
      const mended = await format?.(text, { parser: 'markdown' }).catch(() => text);
      return mended ?? text;
    },
  };
}

async function markdownlint(): Promise<Baseline> {
  const found = await packageOf('markdownlint');
  // The packages document these functions.
  const lint = (await packageOf('markdownlint/promise'))?.lint as Lint | undefined;
  const fix = found?.applyFixes as Fix | undefined;
  return {
    name: 'markdownlint --fix',
    version: found && String((found.getVersion as (() => string) | undefined)?.() ?? 'unknown'),
    run: async (text) => {
      const errors = await lint?.({ strings: { text } }).catch(() => undefined);
      return errors && fix ? fix(text, errors.text ?? []) : text;
    },
  };
}

function pandoc(): Baseline {
  const args = ['--from', 'gfm', '--to', 'gfm', '--wrap', 'preserve'];
  return {
    name: 'pandoc',
    version: versionOf('pandoc'),
    run: async (text) => pipe(text, 'pandoc', args),
  };
}

/** It writes HTML, which pandoc turns into Markdown. */
function txt2html(): Baseline {
  const args = ['--from', 'html', '--to', 'gfm', '--wrap', 'preserve'];
  const version = versionOf('pandoc') === undefined ? undefined : versionOf('txt2html');
  return {
    name: 'txt2html, pandoc',
    version,
    run: async (text) => {
      const html = pipe(text, 'txt2html', ['--extract', '--eight_bit_clean', '--infile', '-']);
      return html === text ? text : pipe(html, 'pandoc', args);
    },
  };
}

/** List what repair is compared with. Packages and programs that are not found have no version. */
export async function loadBaselines(): Promise<readonly Baseline[]> {
  const unchanged = { name: 'unchanged', version: '', run: async (text: string) => text };
  return [unchanged, await prettier(), await markdownlint(), pandoc(), txt2html()];
}
