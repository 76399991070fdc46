import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Terminal } from '../../src/commands/output/terminal.ts';
import { runCommand } from '../../src/commands/run-command.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kintsugi-shards-'));
  await mkdir(join(root, 'seeds'));
  for (let n = 0; n < 7; n++) {
    const next = (n + 1) % 7;
    const text = `# 文章 ${n}\n\n令牌桶与限流,见[下一篇](${next}.md)。\n\n## 限流\n\n用令牌桶。\n\n\`\`\`go\nfunc f${n}() {}\n\`\`\`\n`;
    await writeFile(join(root, 'seeds', `${n}.md`), text);
  }
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function run(...argv: readonly string[]): Promise<{ code: number; text: string }> {
  const texts: string[] = [];
  const terminal: Terminal = {
    out: (text: string) => void texts.push(text),
    err: (text: string) => void texts.push(text),
    isInteractive: false,
    color: false,
    paint: (_: string, text: string) => text,
  };
  const code = await runCommand(['build', root, ...argv], terminal);
  return { code, text: texts.join('') };
}

async function site(): Promise<Map<string, string>> {
  const entries = await readdir(join(root, 'dist'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'base64')));
  return new Map(files.sort().map((file, i) => [file, texts[i] ?? '']));
}

test('shards on other machines and a merge give the bytes of one build', async () => {
  expect((await run('--quiet')).code).toBe(0);
  const whole = await site();
  const cache = join(root, '.cache/kintsugi');
  const artifacts = join(root, 'artifacts');
  for (const folder of ['dist', '.cache']) await rm(join(root, folder), { recursive: true });
  for (const shard of ['1/3', '2/3', '3/3']) {
    expect((await run('--quiet', '--shard', shard)).code).toBe(0);
    expect(await readdir(root)).not.toContain('dist');
    await cp(cache, join(artifacts, `cache-${shard.charAt(0)}`), { recursive: true });
    await rm(cache, { recursive: true });
  }
  const { code, text } = await run('--json', '--merge', artifacts);
  expect(code).toBe(0);
  // Every article was made by a shard.
  expect(JSON.parse(text).slowest).toEqual([]);
  expect(await site()).toEqual(whole);
});

test('a share says what it made, and that there are no pages', async () => {
  const { text } = await run('--shard', '1/3');
  expect(text).toMatch(/✓ 3 articles · 0 warnings · [\d.]+ s\n {2}\S*\.cache\/kintsugi \(no pages/);
});

test.each(['0/3', '4/3', '1', 'a/b', '1/0'])('--shard %s is no share', async (shard) => {
  const { code, text } = await run('--shard', shard);
  expect([code, text]).toEqual([2, expect.stringContaining('--shard 2/4')]);
});

test('--merge says where there is no cache', async () => {
  const { code, text } = await run('--merge', join(root, 'seeds'));
  expect([code, text]).toEqual([2, expect.stringContaining('There is no cache in')]);
});
