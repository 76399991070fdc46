import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFolder } from '../../src/write/lock-folder.ts';
import { noteOf } from '../../src/write/note-of.ts';

test('a file in the place of the folder is reported', async () => {
  const root = mkdtempSync(join(tmpdir(), 'kintsugi-lock-'));
  const file = join(root, 'dist');
  writeFileSync(file, '');
  const error: unknown = await lockFolder(file).catch((cause: unknown) => cause);
  rmSync(root, { recursive: true });
  expect(error).toMatchObject({
    diagnostic: { ruleId: 'write-failed', note: expect.stringMatching(/^A file stands where/) },
  });
});

// Signals to these reach other processes, or all of them.
test.each(['0 1', '-1 1', 'x', '1.5 1', ' '])(
  '%j locks nothing: no process has such a name',
  async (owner) => {
    const root = mkdtempSync(join(tmpdir(), 'kintsugi-lock-'));
    const unlock = await lockFolder(root);
    const [name = ''] = readdirSync(root);
    await unlock();
    writeFileSync(join(root, name), owner);
    await (await lockFolder(root, 0))();
    expect(readdirSync(root)).toEqual([]);
    rmSync(root, { recursive: true });
  },
);

test.each([
  ['ENOSPC', 'Make room'],
  ['EROFS', 'read-only'],
  ['EACCES', 'the right to write'],
  ['EXYZ', 'Check the output folder'],
])('%s says what to do', (code, says) => {
  expect(noteOf(code)).toContain(says);
});
