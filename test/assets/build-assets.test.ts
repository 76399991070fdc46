import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildAssets } from '../../src/assets/build-assets.ts';

const options = { templatesDir: undefined, highlightCss: '.t1{color:red}' };

test('gives the same names and bytes for the same input', async () => {
  const [first, second] = await Promise.all([buildAssets(options), buildAssets(options)]);
  expect(second).toEqual(first);
});

test('keeps the first load small', async () => {
  const assets = await buildAssets(options);
  const size = (path: string) =>
    gzipSync(assets.files.find((file) => file.path === path)?.bytes ?? '').length;
  expect(size(assets.script)).toBeGreaterThan(0);
  expect(size(assets.script)).toBeLessThan(8_000);
  expect(size(assets.style)).toBeLessThan(5_500);
  expect(size(assets.furtherStyle)).toBeGreaterThan(500);
  for (const font of assets.fonts) expect(size(font)).toBeLessThan(12_500);
});

test('holds every file that it names', async () => {
  const assets = await buildAssets(options);
  const paths = assets.files.map((file) => file.path);
  expect(paths).toEqual(
    expect.arrayContaining([
      assets.style,
      assets.furtherStyle,
      assets.script,
      assets.favicon,
      ...assets.fonts,
    ]),
  );
});

test("puts the project's styles after ours, and replaces those of the same name", async () => {
  const root = await mkdtemp(join(tmpdir(), 'kintsugi-styles-'));
  await mkdir(join(root, 'styles'));
  await writeFile(join(root, 'styles/print.css'), '.replaced{color:red}');
  await writeFile(join(root, 'styles/own.css'), '.added{color:red}');
  await writeFile(join(root, 'favicon.svg'), '<svg/>');
  const assets = await buildAssets({ ...options, templatesDir: root });
  await rm(root, { recursive: true });
  const text = (path: string) =>
    Buffer.from(assets.files.find((file) => file.path === path)?.bytes ?? '').toString();
  expect(text(assets.style)).toMatch(
    /@layer kintsugi\{.*\.replaced\{color:red\}.*\}\.added\{color:red\}$/s,
  );
  expect(text(assets.style)).not.toContain('@media print');
  expect(text(assets.favicon)).toBe('<svg/>');
});

test('names the style sheet of the project that is no CSS, and its line', async () => {
  const root = await mkdtemp(join(tmpdir(), 'kintsugi-styles-'));
  await mkdir(join(root, 'styles'));
  await writeFile(join(root, 'styles/fine.css'), '.a{color:red}');
  await writeFile(join(root, 'styles/own.css'), '.a { color: red }\n.b } {\n');
  const made = buildAssets({ ...options, templatesDir: root });
  await expect(made).rejects.toMatchObject({ name: 'StyleError', file: 'styles/own.css', line: 2 });
  await rm(root, { recursive: true });
});
