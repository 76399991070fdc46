import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findTemplates } from '../../src/config/find-templates.ts';
import { loadTemplates } from '../../src/config/load-templates.ts';

const builtIn = { Footer: () => 'ours', NotFound: () => 'ours' };
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kintsugi-templates-'));
  await mkdir(join(root, 'templates'));
});

afterEach(() => rm(root, { recursive: true }));

async function load(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(root, 'templates', name), text);
  }
  return loadTemplates(await findTemplates(root, '/elsewhere'), builtIn);
}

test("takes the project's function for the one of the same name", async () => {
  const set = await load({ 'not-found.ts': 'export const NotFound = (): string => "theirs";' });
  expect([set.NotFound(), set.Footer()]).toEqual(['theirs', 'ours']);
});

test('leaves helpers alone', async () => {
  expect(await load({ '_helper.ts': 'export const x = 1;' })).toEqual(builtIn);
});

test('names the template that was meant', async () => {
  await expect(load({ 'foter.ts': 'export const Foter = 1;' })).rejects.toThrow(
    '`templates/foter.ts` is no template. Did you mean `footer.ts`?',
  );
});

test('says what a file lacks', async () => {
  await expect(load({ 'footer.ts': 'export const footer = 1;' })).rejects.toThrow(
    '`templates/footer.ts` does not export a function `Footer`',
  );
});

test('says why a file does not load', async () => {
  await expect(load({ 'footer.ts': 'import "./nowhere.ts";' })).rejects.toThrow(
    /`templates\/footer.ts` does not load: .*nowhere/,
  );
});

test('has another key when any file changes, styles included', async () => {
  await mkdir(join(root, 'templates/styles'));
  await writeFile(join(root, 'templates/styles/own.css'), 'a{}');
  const before = await findTemplates(root, '/elsewhere');
  await writeFile(join(root, 'templates/styles/own.css'), 'b{}');
  const after = await findTemplates(root, '/elsewhere');
  expect(after.key).not.toBe(before.key);
});

test('replaces nothing where the folder is Kintsugi’s own', async () => {
  await writeFile(join(root, 'templates/footer.ts'), 'export const Footer = 1;');
  expect((await findTemplates(root, join(root, 'templates'))).dir).toBeUndefined();
});
