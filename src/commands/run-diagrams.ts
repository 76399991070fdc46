import { join, resolve } from 'node:path';
import { loadConfig } from '../config/load-config.ts';
import type { DiagramExporter } from '../diagrams/create-diagram-exporter.ts';
import type { ExportFormat } from '../diagrams/export-diagram.ts';
import { findFrontMatter } from '../read/front-matter/find-front-matter.ts';
import { readSidecar } from '../read/overrides/read-sidecar.ts';
import { readText } from '../read/read-text.ts';
import type { FilePath } from '../types/brand.ts';
import type { SiteConfig } from '../types/config.ts';
import { onDemand } from '../util/memo/on-demand.ts';
import { untilAborted } from '../util/until-aborted.ts';
import { writeFileAtomic } from '../write/write-file-atomic.ts';
import { findInputs, type InputFile } from './arguments/find-inputs.ts';
import { type OptionTable, parseOptions } from './arguments/parse-options.ts';
import { refuseCollisions } from './arguments/refuse-collisions.ts';
import { textOption } from './arguments/text-option.ts';
import { UsageError } from './arguments/usage-error.ts';
import { listDiagrams } from './diagrams/list-diagrams.ts';
import { plural } from './output/plural.ts';
import { printMessages } from './output/print-messages.ts';
import type { Terminal } from './output/terminal.ts';
import { mendText } from './repair/mend-text.ts';
import { interruptible } from './signals/interruptible.ts';

const OPTIONS: OptionTable = {
  format: { type: 'string', short: 'f' },
  out: { type: 'string', short: 'o' },
  theme: { type: 'string', short: 't' },
};

const FORMATS: readonly ExportFormat[] = ['svg', 'png', 'pdf'];

const THEMES = ['light', 'dark'] as const;

/** What `kintsugi diagrams --help` says. */
export const DIAGRAMS_HELP: string = `Usage: kintsugi diagrams [FILE or FOLDER …] [options]

Write every Mermaid diagram of the articles (or of .mmd files) as a picture of its own, for
slides and print. Without a file it takes the seeds of the project.

  -f, --format F    ${FORMATS.join(', ')} (default: svg)
  -o, --out FOLDER  where to write NAME-1.svg, NAME-2.svg … (default: diagrams)
  -t, --theme T     ${THEMES.join(', ')} (default: light)

Chinese in pictures needs a Chinese font on this machine; the site's pages do not.

Exit codes: 0 fine, 1 a diagram or file that could not be drawn or read, 2 wrong usage
`;

/**
 * Run `kintsugi diagrams`.
 *
 * @returns The exit code.
 */
export async function runDiagrams(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(argv, OPTIONS);
  const format = choose('format', values.format, FORMATS);
  const theme = choose('theme', values.theme, THEMES);
  const out = resolve(textOption(values.out) ?? 'diagrams');
  const config = await loadConfig('.');
  const { inputs, messages } = await findInputs(
    positionals.length > 0 ? positionals : [config.seedsDir],
  );
  refuseCollisions(inputs);
  terminal.err(printMessages(messages, resolve(), terminal));
  const isRefused = messages.some(({ severity }) => severity === 'error');
  const exporter = onDemand(() => openExporter(config, theme, terminal));
  try {
    const job: ExportJob = { format, out, config, exporter: exporter.get, terminal };
    const counts = await interruptible((signal) =>
      untilAborted(exportAll(inputs, job), signal, () => false),
    );
    terminal.err(`${summaryOf(counts, inputs.length, out)}\n`);
    return counts.failed > 0 || isRefused ? 1 : 0;
  } finally {
    await exporter.close();
  }
}

/** Start a browser; called for the first diagram. */
async function openExporter(
  { cacheDir, diagrams }: SiteConfig,
  theme: (typeof THEMES)[number],
  terminal: Terminal,
): Promise<DiagramExporter> {
  const { createDiagramExporter } = await import('../diagrams/create-diagram-exporter.ts');
  const notify = (notice: string) => terminal.err(`${notice}\n`);
  return createDiagramExporter({ ...diagrams, cacheDir, theme, notify });
}

function choose<Name extends string>(
  option: string,
  value: string | boolean | undefined,
  names: readonly [Name, ...Name[]] | readonly Name[],
): Name {
  const [first] = names;
  const found = value === undefined ? first : names.find((name) => name === value);
  if (found !== undefined) return found;
  throw new UsageError(`Option \`--${option}\` is \`${value}\`, expected ${names.join(', ')}`);
}

/** How diagrams are exported. */
interface ExportJob {
  readonly format: ExportFormat;
  /** Folder for the pictures, absolute. */
  readonly out: string;
  readonly config: Pick<SiteConfig, 'repair' | 'limits'>;
  readonly exporter: () => Promise<DiagramExporter>;
  readonly terminal: Terminal;
}

/** Numbers of diagrams that were written, and of diagrams and files that failed. */
interface ExportCounts {
  readonly written: number;
  readonly failed: number;
}

function summaryOf({ written, failed }: ExportCounts, files: number, out: string): string {
  if (written + failed > 0) return `${written} written to ${out}, ${failed} failed`;
  return `Nothing to write: no Mermaid diagram in ${plural(files, 'file')}`;
}

async function exportAll(inputs: readonly InputFile[], job: ExportJob): Promise<ExportCounts> {
  let [written, failed] = [0, 0];
  for (const input of inputs) {
    const counts = await exportFile(input, job);
    written += counts.written;
    failed += counts.failed;
  }
  return { written, failed };
}

async function exportFile(
  input: InputFile,
  { format, out, config, exporter, terminal }: ExportJob,
): Promise<ExportCounts> {
  const report = (name: string, reason: string): void =>
    terminal.err(`${name}: ${terminal.paint('red', 'error')}  ${reason}\n`);
  const read = await readText('/', input.path as FilePath);
  if (!read.ok) {
    report(input.name, read.message.reason);
    return { written: 0, failed: 1 };
  }
  const sources = await sourcesOf(input, read.text, config);
  if (sources === undefined) {
    report(
      input.name,
      `The article is nested more than the ${config.limits.nesting} levels of \`limits.nesting\``,
    );
    return { written: 0, failed: 1 };
  }
  let [written, failed] = [0, 0];
  for (const [at, source] of sources.entries()) {
    const result = await (await exporter()).export(source, format);
    if (result.ok) {
      const name = input.target.replace(/(?:\.mmd)?\.md$/, `-${at + 1}.${format}`);
      await writeFileAtomic(join(out, name), result.data);
      written += 1;
    } else {
      report(`${input.name}, diagram ${at + 1}`, result.message);
      failed += 1;
    }
  }
  return { written, failed };
}

/** The diagrams of a file, in order; undefined where it is nested too deeply. */
async function sourcesOf(
  { path }: InputFile,
  text: string,
  { repair, limits }: ExportJob['config'],
): Promise<readonly string[] | undefined> {
  if (path.endsWith('.mmd')) return [text];
  const sidecar = await readSidecar('/', path as FilePath);
  const { after } = mendText(text, repair.threshold, sidecar);
  // Front matter is no Markdown, though a text in it may look like some.
  return listDiagrams(after.slice(findFrontMatter(after).length), limits.nesting);
}
