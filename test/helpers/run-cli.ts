import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The program's sources, as Node runs them. */
export const CLI: string = resolve(import.meta.dirname, '../../src/cli.ts');

/** An environment in which output is plain, on GitHub Actions too. */
export const PLAIN_ENV: NodeJS.ProcessEnv = {
  ...process.env,
  NO_COLOR: '1',
  GITHUB_ACTIONS: '',
};

/** Run the program in a folder, and wait for its end. */
export function runCli(folder: string, ...args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    env: PLAIN_ENV,
    encoding: 'utf8',
    // A test that waits for a program cannot time out.
    ...{ timeout: 120_000, killSignal: 'SIGKILL' },
  });
}
