/**
 * Look for trouble for longer than the tests do, and end with a table.
 *
 *     npm run campaign [-- RUNS [EDITS]]
 *
 * RUNS property cases each (20000), a fiftieth of them with real articles that are mutated, and EDITS
 * random edits of a running preview (10000). KINTSUGI_CORPUS may name a folder with more articles.
 * With the defaults it takes two hours on two cores. The exit code is 1 where anything failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [runs = '20000', edits = '10000'] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'kintsugi-campaign-'));

/** What is tried, and the tests that try it. */
const PARTS: readonly (readonly [what: string, path: string])[] = [
  ['property cases of repair', 'test/properties'],
  ['property cases over the whole flow', 'test/robustness/whole-flow.test.ts'],
  ['real articles, mutated', 'test/robustness/mutated-articles.test.ts'],
  ['texts that parsers find hard', 'test/robustness/pathological-flow.test.ts'],
  ['texts that repair finds hard', 'test/repair/markdown/pathological.test.ts'],
  ['limits', 'test/robustness/limits.test.ts'],
  ['failures of the file system', 'test/robustness/fault-injection.test.ts'],
  ['failures around the diagrams', 'test/robustness/diagram-faults.test.ts'],
  ['full, read-only and foreign output folders', 'test/robustness/output-folder.test.ts'],
  ['links and names that lead astray', 'test/robustness/hostile-paths.test.ts'],
  ['hostile YAML', 'test/robustness/hostile-yaml.test.ts'],
  ['hostile diagrams', 'test/diagrams/hostile.test.ts'],
  ['requests that the servers must refuse', 'test/robustness/servers.test.ts'],
  ['cross-site-scripting vectors in Chromium', 'test/browser/vectors.test.ts'],
];

interface Outcome {
  readonly what: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

const outcomes: Outcome[] = PARTS.map(([what, path]) => runTests(what, path));
outcomes.push(soak());
const width = Math.max(...outcomes.map(({ what }) => what.length));
console.log(`\n${'what'.padEnd(width)}  passed  failed  seconds`);
for (const { what, passed, failed, seconds } of outcomes) {
  const numbers = [passed, failed, Math.round(seconds)].map((n, i) =>
    String(n).padStart(6 + i / 2),
  );
  console.log(`${what.padEnd(width)}  ${numbers.join('  ')}`);
}
rmSync(folder, { recursive: true });
if (outcomes.some(({ failed }) => failed > 0)) process.exitCode = 1;

function runTests(what: string, path: string): Outcome {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', path, '--reporter=default', '--reporter=json'];
  const env = { ...process.env, KINTSUGI_RUNS: runs, KINTSUGI_PATHOLOGICAL: '200000' };
  const begin = performance.now();
  spawnSync(process.execPath, [...args, `--outputFile.json=${report}`, '--testTimeout=600000'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  const seconds = (performance.now() - begin) / 1000;
  const { numPassedTests, numFailedTests } = read(report);
  // A run that ended without a report, or without a test, is a failure.
  const failed = numPassedTests + numFailedTests === 0 ? 1 : numFailedTests;
  return { what, passed: numPassedTests, failed, seconds };
}

function read(report: string): {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
} {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}

function soak(): Outcome {
  const begin = performance.now();
  const script = join(import.meta.dirname, 'soak-preview.ts');
  const { status } = spawnSync(process.execPath, [script, edits], { cwd: root, stdio: 'inherit' });
  const seconds = (performance.now() - begin) / 1000;
  const what = `the preview after ${edits} random edits`;
  return { what, passed: Number(status === 0), failed: Number(status !== 0), seconds };
}
