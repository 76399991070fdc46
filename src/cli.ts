#!/usr/bin/env node
import module from 'node:module';
import { setEngineFlags } from './commands/set-engine-flags.ts';

// A pipe whose reader ends early, e.g. `head`, is no error.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  process.stderr.write(`error  Cannot write standard output: ${error.message}\n`);
  process.exit(1);
});

setEngineFlags(process.argv[2]);
// Node keeps what is loaded from here on compiled, for later runs. Node 20 has no such cache; one whose
// folder cannot be written is not used.
module.enableCompileCache?.();
const { runCommand } = await import('./commands/run-command.ts');
const { processTerminal } = await import('./commands/output/terminal.ts');
const code: number = await runCommand(process.argv.slice(2), processTerminal());
// Stopped by a signal: exit at once, since worker threads may still be at work.
if (code > 128) process.exit(code);
process.exitCode = code;
