#!/usr/bin/env node
// Starts the program from few files where a build has bundled it, else from its sources. This file is
// JavaScript because Node loads what strips the types of the first file it meets, which takes longer
// than all else up to `--version`. The package starts at `lib/src/cli.js`.
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
// The program loads these. Node brings them compiled, which is of use only before the engine is told
// anything else than Node's own settings.
import 'node:fs/promises';
import 'node:perf_hooks';
import 'node:worker_threads';

const root = import.meta.dirname;
// A link to `node_modules` may be shared by several folders.
const current = join(
  root,
  `node_modules/.cache/kintsugi/current-${hash('sha1', root).slice(0, 12)}`,
);

const [, , command = '-'] = process.argv;
// As `src/commands/set-engine-flags.ts` does, before anything is compiled that is kept.
const hasQuick = process.config.variables.v8_enable_maglev === 1;
const later = hasQuick ? ['--invocation-count-for-turbofan=200000'] : [];
const flags = [...later, '--initial-old-space-size=64'];
if (/^(?:build|check|repair)$/.test(command)) for (const flag of flags) setFlagsFromString(flag);
module.enableCompileCache?.();
// `--version` needs little of it.
let folder = command.startsWith('-') ? undefined : await findProgram();
if (folder === undefined && !process.features.typescript) {
  console.error(`error  Node ${process.versions.node} cannot run the sources of Kintsugi; Node 22.18 can.
Say \`npm run kintsugi -- ${command === '-' ? '--help' : command}\`, which takes the Node that \`npm ci\` brings.`);
  process.exit(2);
}
// Only a build makes it: there it pays at once.
if (folder === undefined && command === 'build' && (await makeProgram())) {
  folder = await findProgram();
}
await import(folder ? fileIn(folder, 'cli.mjs') : './src/cli.ts');

/** The program says itself whether its sources are as they were. */
async function findProgram() {
  try {
    const found = join(dirname(current), readFileSync(current, 'utf8'));
    const { isCurrent } = await import(fileIn(found, 'is-current.mjs'));
    return isCurrent(found, root) ? found : undefined;
  } catch {
    // There is none yet.
    return undefined;
  }
}

/**
 * Where that fails, the sources are there. One thread takes two thirds of the CPU time of many, and on
 * two cores no longer.
 */
async function makeProgram() {
  const { spawnSync } = await import('node:child_process');
  const script = join(root, 'src/program/make-program.ts');
  const env = { ...process.env, RAYON_NUM_THREADS: '1', TOKIO_WORKER_THREADS: '1' };
  const { status } = spawnSync(process.execPath, [script, root, current], { env, stdio: 'ignore' });
  return status === 0;
}

function fileIn(found, name) {
  return pathToFileURL(join(found, name)).href;
}
