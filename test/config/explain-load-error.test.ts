import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { explainLoadError } from '../../src/config/explain-load-error.ts';
import { CLI } from '../helpers/run-cli.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-load-'));
  mkdirSync(join(root, 'templates'));
  writeFileSync(join(root, 'a.md'), '# A\n\nText.\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

// By the program itself: a test's own loader has other errors.
test.each([
  ['site.config.ts', 'export default {\n  title: "x" as string\n  base: "y"\n}', 3],
  ['site.config.ts', 'const a: number = 1;\nthrow new Error("no");\nexport default {}', 2],
  ['site.config.mjs', 'export default {\n\n  title: none,\n};', 3],
  ['templates/footer.ts', 'export const Footer =\n  0 as number 1;', 2],
])('%s that holds %j is named with its line', (name, source, line) => {
  writeFileSync(join(root, name), source);
  const env = { ...process.env, NO_COLOR: '1' };
  const { stderr, status } = spawnSync(process.execPath, [CLI, 'build', root, '-q'], {
    env,
    encoding: 'utf8',
  });
  const [, reason] = stderr.split('\n');
  expect(reason).toMatch(new RegExp(`${name.replace('.', '\\.')}\`.*: .+ \\(line ${line}\\)$`));
  expect(status).toBe(2);
});

test('what the bundler draws is left out', async () => {
  const path = join(root, 'footer.ts');
  writeFileSync(path, 'export const a = 1;\n\nsyntax error(\n');
  const error = await rolldown({ input: path, logLevel: 'silent' })
    .then((bundle) => bundle.generate())
    .catch((reason: unknown) => reason);
  expect(explainLoadError(error, path)).toMatch(/^Expected a semicolon[\w\s,]* \(line 3\)$/);
});

test('an error without a place keeps its message', () => {
  expect(explainLoadError(new Error("Cannot find package 'x'"), '/site/site.config.ts')).toBe(
    "Cannot find package 'x'",
  );
  expect(explainLoadError('thrown', '/site/site.config.ts')).toBe('thrown');
});

test('a package that is not there is named without the file that was made to load it', () => {
  const made = '/site/.cache/kintsugi/modules/1-2-3.mjs';
  const error = new Error(`Cannot find package 'remark-x' imported from ${made}`);
  expect(explainLoadError(error, '/site/site.config.ts')).toBe("Cannot find package 'remark-x'");
});
