import type { BuildResult } from '../../types/build.ts';
import type { SiteConfig } from '../../types/config.ts';
import type { Message } from '../../types/message.ts';
import { countMessages } from './count-messages.ts';
import { plural } from './plural.ts';
import { printMessages } from './print-messages.ts';
import type { Terminal } from './terminal.ts';

const MAX_WARNINGS = 8;

/**
 * List the problems of a build: all errors, and the first few warnings. `kintsugi check` lists all.
 *
 * @param isVerbose List all messages, those of severity `info` too.
 */
export function listProblems(
  { messages }: BuildResult,
  config: SiteConfig,
  isVerbose: boolean,
  terminal: Terminal,
): string {
  if (isVerbose) return printMessages(messages, config.root, terminal);
  const errors = messages.filter(({ severity }) => severity === 'error');
  const warnings = messages.filter(({ severity }) => severity === 'warning');
  const shown = [...warnings.slice(0, MAX_WARNINGS), ...errors];
  const rest = warnings.length - Math.min(warnings.length, MAX_WARNINGS);
  const more = rest > 0 ? `… and ${plural(rest, 'warning')} more: \`kintsugi check\`\n` : '';
  return printMessages(shown, config.root, terminal) + terminal.paint('dim', more);
}

/** The warning that there is nothing to build. */
export function noArticles({ seedsDir }: SiteConfig, { paint }: Terminal): string {
  const hint = 'Put .txt or .md files there, or begin with `kintsugi init`';
  return `${paint('yellow', 'warning')}  No articles in \`${seedsDir}\`. ${hint}\n`;
}

/**
 * Summarise a build in two lines.
 *
 * @param ms What it took by the clock.
 */
export function summaryOf(
  result: BuildResult,
  config: SiteConfig,
  ms: number,
  terminal: Terminal,
): string {
  const { diagrams, files, messages } = result;
  const failed = diagrams.failed > 0 ? ` (${diagrams.failed} not drawn)` : '';
  const made = [
    plural(result.pages, 'page'),
    `${plural(diagrams.drawn + diagrams.failed, 'diagram')}${failed}`,
    plural(result.mended, 'mended block'),
  ];
  const changes = `${files.written} written, ${files.unchanged} unchanged, ${files.removed} removed`;
  return `${outcomeOf(made, messages, ms, terminal)}\n  ${config.outDir} (${changes})\n`;
}

/**
 * Summarise a build with `--shard`, which makes no pages.
 *
 * @param ms What it took by the clock.
 */
export function summaryOfShard(
  { articles, messages }: BuildResult,
  { cacheDir }: SiteConfig,
  ms: number,
  terminal: Terminal,
): string {
  const outcome = outcomeOf([plural(articles, 'article')], messages, ms, terminal);
  return `${outcome}\n  ${cacheDir} (no pages: \`--merge\` makes the site)\n`;
}

/** One line: what was made, what is wrong with it, and how long it took. */
function outcomeOf(
  made: readonly string[],
  messages: readonly Message[],
  ms: number,
  { paint }: Terminal,
): string {
  const errors = countMessages(messages, 'error');
  const facts = [
    ...made,
    plural(countMessages(messages, 'warning'), 'warning'),
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    `${(ms / 1000).toFixed(2)} s`,
  ];
  return `${errors === 0 ? paint('green', '✓') : paint('red', '✗')} ${facts.join(' · ')}`;
}

/** Say what each stage took, and which articles took longest. */
export function profileOf({ timings, slowest }: BuildResult): string {
  const stages = timings.map(([stage, ms]) => `  ${stage.padEnd(10)} ${String(ms).padStart(7)} ms`);
  const articles = slowest.map(([path, ms]) => `  ${String(ms).padStart(7)} ms  ${path}`);
  const lines = [
    'Stages',
    ...stages,
    ...(articles.length > 0 ? ['Slowest articles', ...articles] : []),
  ];
  return `${lines.join('\n')}\n`;
}
