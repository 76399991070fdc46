import { stat } from 'node:fs/promises';
import { loadConfig } from '../config/load-config.ts';
import { preview } from '../dev/preview.ts';
import { type OptionTable, parseOptions } from './arguments/parse-options.ts';
import { readPort } from './arguments/read-port.ts';
import { textOption } from './arguments/text-option.ts';
import { UsageError } from './arguments/usage-error.ts';
import type { Terminal } from './output/terminal.ts';
import { runServer } from './run-server.ts';

const OPTIONS: OptionTable = {
  base: { type: 'string' },
  out: { type: 'string' },
  port: { type: 'string', short: 'p' },
  host: { type: 'string' },
};

/** What `kintsugi preview --help` says. */
export const PREVIEW_HELP: string = `Usage: kintsugi preview [FOLDER] [options]

Serve the built site of FOLDER as GitHub Pages would, base path and 404 page included.

  -p, --port N  port (default: 4173, or the next free one)
  --host NAME   address to listen on (default: this machine only)
  --base PATH   path under which the site was built
  --out FOLDER  output folder (default: dist)

Exit codes: 0 stopped by Ctrl-C, 2 wrong usage or configuration
`;

/**
 * Run `kintsugi preview` until it is interrupted.
 *
 * @returns The exit code.
 */
export async function runPreview(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(argv, OPTIONS, 1);
  const overrides = {
    base: textOption(values.base),
    outDir: textOption(values.out),
  };
  const config = await loadConfig(positionals[0] ?? '.', overrides);
  const port = readPort(values.port, 4173);
  if (!(await stat(`${config.outDir}/index.html`).catch(() => undefined))) {
    throw new UsageError(`No site in \`${config.outDir}\`. Run \`kintsugi build\` first.`);
  }
  const host = textOption(values.host);
  const options = { port, ...(host !== undefined && { host }) };
  return runServer(options, terminal, () => preview(config, options));
}
