import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CLI } from '../helpers/run-cli.ts';

let root = '';
let temporary = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-signals-'));
  temporary = join(root, 'tmp');
  mkdirSync(join(root, 'seeds'));
  mkdirSync(temporary);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function start(...args: string[]) {
  const env = { ...process.env, NO_COLOR: '1', TMPDIR: temporary };
  return spawn(process.execPath, [CLI, ...args], { cwd: root, env });
}

async function until(isSo: () => boolean): Promise<void> {
  for (let wait = 0; !isSo(); wait += 20) {
    if (wait > 40_000) throw new Error('It did not come to that');
    await sleep(20);
  }
}

/** Processes that name a folder of this test, the browser's among them. */
function processes(): string[] {
  return commandLines().filter((line) => line.includes(temporary));
}

/** From Linux itself where it is: a small system has no `ps`. */
function commandLines(): string[] {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout.split('\n');
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8');
      } catch {
        return '';
      }
    });
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  '%s stops a build whose browser draws, and nothing stays behind',
  async (signal, code) => {
    writeFileSync(join(root, 'seeds/a.md'), '# Old\n\nThe old site.\n');
    expect((await once(start('build'), 'exit'))[0]).toBe(0);
    const before = readFileSync(join(root, 'dist/index.html'), 'utf8');
    const files = readdirSync(join(root, 'dist'), { recursive: true }).sort();
    const chart = (at: number): string =>
      `\`\`\`mermaid\nflowchart TD\n${Array.from({ length: 60 }, (_, i) => `a${i} --> b${i * at}`).join('\n')}\n\`\`\`\n`;
    writeFileSync(join(root, 'seeds/b.md'), `# New\n\n${[1, 2, 3, 4, 5, 6].map(chart).join('\n')}`);
    const child = start('build');
    await until(() => processes().length > 0);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([code, null]);
    await until(() => processes().length === 0);
    // Node keeps what it has compiled there.
    expect(readdirSync(temporary).filter((name) => name !== 'node-compile-cache')).toEqual([]);
    expect(readdirSync(join(root, 'dist'), { recursive: true }).sort()).toEqual(files);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe(before);
  },
  90_000,
);

test('Ctrl-C between files of a repair leaves whole files', async () => {
  const text = 'Setting up\nFirst install the tool.\nnpm install\nThen run it.\n'.repeat(40);
  for (let i = 0; i < 5; i++) writeFileSync(join(root, `seeds/${i}.txt`), text);
  const hold = join(import.meta.dirname, 'support/hold-second-file.ts');
  const options = { cwd: root, env: { ...process.env, NO_COLOR: '1' } };
  const args = ['--import', hold, CLI, 'repair', 'seeds', '--out', 'out'];
  const child = spawn(process.execPath, args, options);
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  expect((await once(child, 'exit'))[0]).toBe(130);
  const out = join(root, 'out');
  expect(readdirSync(out).sort()).toEqual(['0.md', '1.md']);
  const contents = new Set(readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8')));
  expect(contents.size).toBe(1);
}, 60_000);

test('Ctrl-C stops the drawing of pictures while its browser starts', async () => {
  writeFileSync(join(root, 'seeds/a.md'), '# A\n\n```mermaid\nflowchart TD\nA --> B\n```\n');
  const child = start('diagrams', '--out', 'pictures');
  await until(() => processes().length > 0);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([130, null]);
  await until(() => processes().length === 0);
}, 60_000);
