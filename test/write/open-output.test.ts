import {
  appendFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockFolder } from '../../src/write/lock-folder.ts';
import { openOutput } from '../../src/write/open-output.ts';
import { WriteError } from '../../src/write/write-error.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kintsugi-write-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function ruleOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof WriteError ? error.diagnostic.ruleId : String(error);
}

const text = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

describe('openOutput', () => {
  test('puts files in place only when all are written', async () => {
    await writeFile(join(root, 'old.txt'), 'theirs');
    const output = await openOutput(root);
    await output.write('a/b.html', 'one');
    expect(await readdir(root)).not.toContain('a');
    expect(await output.commit()).toMatchObject({ written: 1, unchanged: 0, removed: 0 });
    expect(await text('a/b.html')).toBe('one');
    expect(await text('old.txt')).toBe('theirs');
    expect((await readdir(root)).sort()).toEqual(['.kintsugi-files', 'a', 'old.txt']);
  });

  test('leaves everything as it was when it is given up', async () => {
    const first = await openOutput(root);
    await first.write('a.html', 'one');
    await first.commit();
    const second = await openOutput(root);
    await second.write('a.html', 'two');
    await second.write('b.html', 'new');
    await second.discard();
    expect(await text('a.html')).toBe('one');
    expect((await readdir(root)).sort()).toEqual(['.kintsugi-files', 'a.html']);
  });

  test('moves a folder that the old site does not have as a whole', async () => {
    const first = await openOutput(root);
    await first.write('a/one.html', '1');
    await first.commit();
    const { ino } = await stat(join(root, 'a'));
    const second = await openOutput(root);
    for (const path of ['a/one.html', 'a/two.html', 'a/b/c.html', 'd/e/f.html', 'g.html']) {
      await second.write(path, path);
    }
    const staged = await stat(join(root, '.kintsugi-new/new/d'));
    expect(await second.commit()).toMatchObject({ written: 5, unchanged: 0, removed: 0 });
    for (const path of ['a/one.html', 'a/two.html', 'a/b/c.html', 'd/e/f.html', 'g.html']) {
      expect(await text(path)).toBe(path);
    }
    expect((await stat(join(root, 'a'))).ino).toBe(ino);
    expect((await stat(join(root, 'd'))).ino).toBe(staged.ino);
    expect((await readdir(root)).sort()).toEqual(['.kintsugi-files', 'a', 'd', 'g.html']);
  });

  test('takes new folders back when a later file cannot be put in place', async () => {
    const first = await openOutput(root);
    await first.write('z.html', 'old');
    await first.commit();
    const second = await openOutput(root);
    await second.write('a/b/new.html', 'new');
    await second.write('z.html', 'new');
    await rm(join(root, '.kintsugi-new/new/z.html'));
    expect(await ruleOf(second.commit())).toBe('write-failed');
    await second.discard();
    expect(await text('z.html')).toBe('old');
    expect((await readdir(root)).sort()).toEqual(['.kintsugi-files', 'z.html']);
  });

  test('leaves alone what another program puts where a new folder belongs', async () => {
    const output = await openOutput(root);
    await output.write('a/ours.html', 'ours');
    await output.write('b/ours.html', 'ours');
    await mkdir(join(root, 'b'));
    await writeFile(join(root, 'b/theirs.html'), 'theirs');
    await output.commit();
    expect((await readdir(join(root, 'b'))).sort()).toEqual(['ours.html', 'theirs.html']);
  });

  test('removes files that were neither written nor kept, with their empty folders', async () => {
    const first = await openOutput(root);
    await first.write('x/y/gone.html', '1');
    await first.write('kept.html', '2');
    await first.commit();
    const second = await openOutput(root);
    const stat = second.statOf('kept.html') ?? { size: 0, mtimeMs: 0 };
    second.keep('kept.html', stat);
    const summary = await second.commit();
    expect(summary).toMatchObject({ written: 0, unchanged: 1, removed: 1 });
    expect(summary.stats.get('kept.html')).toEqual(stat);
    expect((await readdir(root)).sort()).toEqual(['.kintsugi-files', 'kept.html']);
  });

  test('does not write the same bytes again', async () => {
    for (const written of [1, 0]) {
      const output = await openOutput(root);
      await output.write('a.html', 'one');
      expect(await output.commit()).toMatchObject({ written });
    }
  });

  test('replaces no file of another program', async () => {
    await writeFile(join(root, 'index.html'), 'theirs');
    const output = await openOutput(root);
    expect(await ruleOf(output.write('index.html', 'ours'))).toBe('write-foreign');
    await output.discard();
    expect(await text('index.html')).toBe('theirs');
  });

  test.each([
    ['../out.html', 'write-path'],
    ['a/../../out.html', 'write-path'],
    ['/etc/out.html', 'write-path'],
    ['C:/out.html', 'write-path'],
    ['..\\out.html', 'write-path'],
    ['nul.html', 'write-path'],
    ['.kintsugi-new/0', 'write-path'],
  ])('refuses the path %s', async (path, rule) => {
    const output = await openOutput(root);
    expect(await ruleOf(output.write(path, 'x'))).toBe(rule);
    await output.discard();
  });

  test('refuses two contents for one path', async () => {
    const output = await openOutput(root);
    await output.write('a.html', '1');
    expect(await ruleOf(output.write('a.html', '2'))).toBe('write-collision');
    await output.discard();
  });

  test('does not follow a symbolic link out of the folder', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'kintsugi-outside-'));
    const inside = join(root, 'dist');
    await mkdir(inside);
    await symlink(outside, join(inside, 'articles'));
    const output = await openOutput(inside);
    await output.write('articles/a.html', 'x');
    expect(await ruleOf(output.commit())).toBe('write-path');
    await output.discard();
    expect(await readdir(outside)).toEqual([]);
    await rm(outside, { recursive: true });
  });

  test('removes nothing outside that a list of its files names', async () => {
    const out = join(root, 'dist');
    await writeFile(join(root, 'mine.txt'), 'mine');
    const first = await openOutput(out);
    await first.write('old.html', 'old');
    await first.commit();
    await appendFile(join(out, '.kintsugi-files'), `../mine.txt\n${join(root, 'mine.txt')}\n`);
    const second = await openOutput(out);
    await second.write('new.html', 'new');
    expect(await second.commit()).toMatchObject({ written: 1, removed: 1 });
    expect(await text('mine.txt')).toBe('mine');
  });

  test('names a folder that is a file', async () => {
    await writeFile(join(root, 'dist'), 'a file');
    await expect(openOutput(join(root, 'dist'))).rejects.toMatchObject({
      diagnostic: { ruleId: 'write-failed', note: expect.stringContaining('Remove it') },
    });
  });
});

describe('lockFolder', () => {
  test('lets one build in at a time', async () => {
    const unlock = await lockFolder(root);
    expect(await ruleOf(lockFolder(root, 0))).toBe('write-locked');
    const waiting = lockFolder(root, 5000);
    await unlock();
    await (await waiting)();
    expect(await readdir(root)).toEqual([]);
  });

  test('takes over the lock of a build that was killed', async () => {
    await writeFile(join(root, '.kintsugi-lock'), '999999999 1');
    await (await lockFolder(root, 0))();
    expect(await readdir(root)).toEqual([]);
  });
});
