import { build } from '../build.ts';
import { loadConfig } from '../config/load-config.ts';
import { readSources } from '../read/read-sources.ts';
import { formatMessages, MESSAGE_FORMATS, type MessageFormat } from '../report/format-messages.ts';
import type { BuildResult } from '../types/build.ts';
import { nearest } from '../util/schema/nearest.ts';
import { nullOutput } from '../write/null-output.ts';
import { type OptionTable, parseOptions } from './arguments/parse-options.ts';
import { UsageError } from './arguments/usage-error.ts';
import { exitCodeOf } from './exit-code-of.ts';
import { noArticles } from './output/build-report.ts';
import { countMessages } from './output/count-messages.ts';
import { countRules } from './output/count-rules.ts';
import { plural } from './output/plural.ts';
import { reportProgress } from './output/report-progress.ts';
import type { Terminal } from './output/terminal.ts';
import { interruptible } from './signals/interruptible.ts';

const OPTIONS: OptionTable = {
  format: { type: 'string', short: 'f' },
  strict: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  verbose: { type: 'boolean', short: 'v' },
};

/** What `kintsugi check --help` says. */
export const CHECK_HELP: string = `Usage: kintsugi check [FOLDER] [options]

Run the whole build without writing, and list what a person should look at: uncertain repairs,
broken links, diagrams that fail, front matter mistakes, equal slugs.

  -f, --format F  ${MESSAGE_FORMATS.join(', ')} (default: pretty; github on GitHub Actions)
  --strict        warnings fail, too
  -q, --quiet     errors only
  -v, --verbose   what was restored with certainty, too

Exit codes: 0 nothing found, 1 errors (with --strict: or warnings), 2 wrong usage or configuration
`;

/**
 * Run `kintsugi check`.
 *
 * @returns The exit code.
 */
export async function runCheck(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(argv, OPTIONS, 1);
  const format = toFormat(values.format);
  const config = await loadConfig(positionals[0] ?? '.');
  const progress = terminal.isInteractive ? reportProgress(terminal) : undefined;
  const result = await interruptible((signal) =>
    build(config, {
      open: () => Promise.resolve(nullOutput()),
      force: true,
      verbose: values.verbose === true,
      signal,
      ...(progress && { reporter: progress }),
    }),
  ).finally(() => progress?.clear());
  const shown = result.messages.filter(({ severity }) => {
    if (values.quiet) return severity === 'error';
    return values.verbose === true || severity !== 'info';
  });
  const options = { color: terminal.color, sourceOf: readSources(config.root) };
  terminal.out(formatMessages(shown, format, options));
  if (result.articles === 0) terminal.err(noArticles(config, terminal));
  if (format === 'pretty') terminal.err(closing(result, terminal));
  return exitCodeOf(result.messages, values.strict === true);
}

function toFormat(value: string | boolean | undefined): MessageFormat {
  if (value === undefined) return process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'pretty';
  const format = MESSAGE_FORMATS.find((name) => name === value);
  if (format !== undefined) return format;
  const near = nearest(String(value), MESSAGE_FORMATS);
  const hint = near ? `Did you mean \`${near}\`?` : `Expected ${MESSAGE_FORMATS.join(', ')}.`;
  throw new UsageError(`Unknown format \`${value}\`. ${hint}`);
}

function closing({ messages, mended }: BuildResult, terminal: Terminal): string {
  const [errors, warnings] = [countMessages(messages, 'error'), countMessages(messages, 'warning')];
  const text = [
    plural(errors, 'error'),
    plural(warnings, 'warning'),
    plural(mended, 'mended block'),
  ].join(' · ');
  const isGood = errors + warnings === 0;
  const rules = countRules(messages);
  const most = rules && `  ${terminal.paint('dim', rules)}\n`;
  return `${terminal.paint(isGood ? 'green' : 'yellow', isGood ? '✓' : '!')} ${text}\n${most}`;
}
