import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { usageOf } from '../../scripts/read-options.ts';

const scripts = resolve(import.meta.dirname, '../../scripts');
const env = { ...process.env, KINTSUGI_CORPUS: '', KINTSUGI_SCORER: '' };

async function run(
  script: string,
  ...words: readonly string[]
): Promise<{ code: number; text: string }> {
  const ended = promisify(execFile)(process.execPath, [resolve(scripts, script), ...words], {
    env,
  });
  return ended.then(
    ({ stdout }) => ({ code: 0, text: stdout }),
    ({ code, stderr }) => ({ code, text: stderr }),
  );
}

test('the comment at the top of a script is its usage', () => {
  expect(usageOf('#!/usr/bin/env node\n// Do it.\n//\n//     run A\nimport x;\n// no')).toBe(
    'Do it.\n\n    run A',
  );
  expect(usageOf('/**\n * Do it.\n *\n *     run A\n */\nimport x;')).toBe('Do it.\n\n    run A');
});

test('a mistake is said beside the usage', async () => {
  expect(await run('evaluate-repair.ts', '--help')).toMatchObject({
    code: 0,
    text: expect.stringMatching(/^Repair the/),
  });
  const unknown = await run('evaluate-repair.ts', '--nope');
  expect(unknown).toMatchObject({
    code: 2,
    text: expect.stringMatching(/^Unknown option '--nope'/),
  });
  expect(await run('evaluate-repair.ts')).toMatchObject({
    code: 2,
    text: expect.stringMatching(/^Missing: --corpus, --scorer\n\nRepair the/),
  });
});

test('a script that learns from a corpus needs one that is there', async () => {
  const train = (...words: readonly string[]) => run('train-language.ts', '--held-out', ...words);
  expect(await train('--help')).toMatchObject({
    code: 0,
    text: expect.stringMatching(/^Learn to tell the language/),
  });
  expect(await train()).toMatchObject({ code: 2, text: expect.stringMatching(/^No corpus/) });
  expect(await train('nowhere')).toMatchObject({
    code: 2,
    text: expect.stringMatching(/^No such folder: `nowhere`/),
  });
});
