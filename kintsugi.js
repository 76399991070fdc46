#!/usr/bin/env node
// Starts the program in this repository: from the bundle that the last build made, else from the sources.
// It is JavaScript because Node's type stripping takes longer to load than all else that `--version`
// needs. The npm package starts at `lib/src/cli.js`.
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
// The program needs these modules. Node ships their code compiled, but V8 takes it only before
// `setFlagsFromString` below changes its flags.
import 'node:fs/promises';
import 'node:perf_hooks';
import 'node:worker_threads';

const root = import.meta.dirname;
// Names the folder of the current bundle; with a hash of the path, since several checkouts may share a
// linked `node_modules`.
const current = join(
  root,
  `node_modules/.cache/kintsugi/current-${hash('sha1', root).slice(0, 12)}`,
);

const [, , command = '-'] = process.argv;
// The same flags as in `src/commands/set-engine-flags.ts`, set before code is read from the compile cache.
const hasMaglev = process.config.variables.v8_enable_maglev === 1;
const lateTurbofan = hasMaglev ? ['--invocation-count-for-turbofan=200000'] : [];
const flags = [...lateTurbofan, '--initial-old-space-size=64'];
if (/^(?:build|check|repair)$/.test(command)) for (const flag of flags) setFlagsFromString(flag);
module.enableCompileCache?.();
// `--version` and `--help` load few modules: no bundle is looked for.
let folder = command.startsWith('-') ? undefined : await findProgram();
if (folder === undefined && !process.features.typescript) {
  console.error(`error  Node ${process.versions.node} cannot run the sources of Kintsugi; Node 22.18 can.
Say \`npm run kintsugi -- ${command === '-' ? '--help' : command}\`, which takes the Node that \`npm ci\` brings.`);
  process.exit(2);
}
// Only a build makes the bundle: it loads so many modules that bundling pays at once.
if (folder === undefined && command === 'build' && (await makeProgram())) {
  folder = await findProgram();
}
await import(folder ? fileIn(folder, 'cli.mjs') : './src/cli.ts');

/** The folder of the bundle; undefined where there is none, or where its sources have changed. */
async function findProgram() {
  try {
    const found = join(dirname(current), readFileSync(current, 'utf8'));
    const { isCurrent } = await import(fileIn(found, 'is-current.mjs'));
    return isCurrent(found, root) ? found : undefined;
  } catch {
    // No build has made one yet.
    return undefined;
  }
}

/**
 * Bundle the program, in a process of its own. Where that fails, the sources run, and a line says why.
 *
 * With one thread the bundler takes two thirds of the CPU time, and on two cores the same wall time.
 */
async function makeProgram() {
  const { spawnSync } = await import('node:child_process');
  const script = join(root, 'src/program/make-program.ts');
  const env = { ...process.env, RAYON_NUM_THREADS: '1', TOKIO_WORKER_THREADS: '1' };
  const stdio = ['ignore', 'ignore', 'pipe'];
  const command = [script, root, current];
  const { status, stderr } = spawnSync(process.execPath, command, { env, stdio, encoding: 'utf8' });
  if (status !== 0) console.error(explainFailure(stderr ?? ''));
  return status === 0;
}

/** What a failed bundling means, and what to do. */
function explainFailure(output) {
  const reason = /^(?:[A-Za-z]*Error\b[^:\n]*): (.+)$/m.exec(output)?.[1];
  const mend = output.includes('ERR_MODULE_NOT_FOUND')
    ? '`npm ci` brings what is missing.'
    : 'Say `npm ci`, and make sure that `node_modules/.cache` can be written.';
  return `warning  Kintsugi runs from its sources, which takes longer: it could not be bundled
  ${reason ?? 'The bundler gave no reason.'}
  ${mend}`;
}

function fileIn(found, name) {
  return pathToFileURL(join(found, name)).href;
}
