#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import module from 'node:module';
import { setEngineFlags } from './commands/set-engine-flags.ts';

/** The version stands in the package, one folder up from `src/` and two from `lib/src/`. */
async function readVersion(): Promise<string> {
  for (const path of ['../package.json', '../../package.json']) {
    const text = await readFile(new URL(path, import.meta.url), 'utf8').catch(() => undefined);
    if (text !== undefined) return JSON.parse(text).version;
  }
  return 'unknown';
}

// A reader that has seen enough, e.g. `head`, is no error.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  process.stderr.write(`error  Cannot write standard output: ${error.message}\n`);
  process.exit(1);
});

setEngineFlags(process.argv[2]);
// What is loaded from here on is compiled once for many runs; a folder that cannot be written is
// passed over. Node 20 has none.
module.enableCompileCache?.();
const { runCommand } = await import('./commands/run-command.ts');
const { processTerminal } = await import('./commands/output/terminal.ts');
const code: number = await runCommand(process.argv.slice(2), processTerminal(), readVersion);
// What was stopped may still be under way in threads: nobody waits for it.
if (code > 128) process.exit(code);
process.exitCode = code;
