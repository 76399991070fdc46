import { loadConfig } from '../config/load-config.ts';
import { createDevServer, type DevOptions } from '../dev/create-dev-server.ts';
import { listSeeds } from '../read/list-seeds.ts';
import type { SiteConfig } from '../types/config.ts';
import type { Message } from '../types/message.ts';
import { type OptionTable, parseOptions } from './arguments/parse-options.ts';
import { readPort } from './arguments/read-port.ts';
import { textOption } from './arguments/text-option.ts';
import { noArticles } from './output/build-report.ts';
import { printMessages } from './output/print-messages.ts';
import type { Terminal } from './output/terminal.ts';
import { runServer } from './run-server.ts';

const OPTIONS: OptionTable = {
  base: { type: 'string' },
  port: { type: 'string', short: 'p' },
  host: { type: 'string' },
};

/** What `kintsugi dev --help` says. */
export const DEV_HELP: string = `Usage: kintsugi dev [FOLDER] [options]

Serve the site of FOLDER and show every edit at once: articles, templates, styles, client scripts
and the configuration. Pages are made when they are asked for.

  -p, --port N  port (default: 5173, or the next free one)
  --host NAME   address to listen on (default: this machine only)
  --base PATH   path under which the site is served

Exit codes: 0 stopped by Ctrl-C, 2 wrong usage or configuration
`;

/**
 * Run `kintsugi dev` until it is interrupted.
 *
 * @returns The exit code.
 */
export async function runDev(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(argv, OPTIONS, 1);
  const root = positionals[0] ?? '.';
  const base = textOption(values.base);
  let shown = '';
  const host = textOption(values.host);
  const options: DevOptions = {
    loadConfig: () => loadConfig(root, { base }),
    port: readPort(values.port, 5173),
    ...(host !== undefined && { host }),
    notify: (text) => terminal.err(`${text}\n`),
    onProblems: (messages) => {
      const text = describe(messages, root, terminal);
      if (text !== shown) terminal.err(text);
      shown = text;
    },
  };
  return runServer(options, terminal, async () => {
    const server = await createDevServer(options);
    await warnNoArticles(await loadConfig(root, { base }), terminal);
    return server;
  });
}

/** Name the folder where it has no articles: the empty front page does not. */
async function warnNoArticles(config: SiteConfig, terminal: Terminal): Promise<void> {
  const { paths } = await listSeeds(config.root, config.seedsDir, config.outDir);
  if (paths.length === 0) terminal.err(noArticles(config, terminal));
}

function describe(messages: readonly Message[], root: string, terminal: Terminal): string {
  if (messages.length > 0) return printMessages(messages, root, terminal);
  return `${terminal.paint('green', '✓')} no problems\n`;
}
