import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpackChromium } from '../../../src/diagrams/browser/unpack-chromium.ts';
import { writeFontSettings } from '../../../src/diagrams/browser/write-font-settings.ts';
import { tar } from '../support/tar.ts';

const root = mkdtempSync(path.join(os.tmpdir(), 'kintsugi-test-'));
const bin = path.join(root, 'bin');

beforeAll(() => {
  mkdirSync(bin);
  writeFileSync(path.join(bin, 'chromium.br'), brotliCompressSync(Buffer.alloc(3e6, 'x')));
  writeFileSync(path.join(bin, 'al2023.tar.br'), brotliCompressSync(tar('lib/libnss3.so', 'nss')));
  writeFileSync(path.join(bin, 'fonts.tar.br'), brotliCompressSync(tar('fonts/a.ttf', 'font')));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('many at once end with one complete folder and nothing beside it', async () => {
  const dir = path.join(root, 'cache', 'chromium-1');
  const results = await Promise.all(Array.from({ length: 8 }, () => unpackChromium(bin, dir)));
  expect(new Set(results)).toEqual(new Set([dir]));
  expect(readdirSync(path.dirname(dir))).toEqual(['chromium-1']);
  expect(readFileSync(path.join(dir, 'chromium')).length).toBe(3e6);
  expect(readFileSync(path.join(dir, 'lib/libnss3.so'), 'utf8')).toBe('nss');
});

test('settings of fonts follow their folder, and are left alone where they fit', async () => {
  const before = path.join(root, 'before');
  const after = path.join(root, 'after');
  const settings = () => readFileSync(path.join(after, 'fonts/fonts.conf'), 'utf8');
  mkdirSync(path.join(before, 'fonts'), { recursive: true });
  symlinkSync(before, path.join(root, 'link'));
  await Promise.all([before, path.join(root, 'link')].map(writeFontSettings));
  renameSync(before, after);
  expect(settings()).toContain(`<dir>${before}/fonts/fonts</dir>`);
  await writeFontSettings(after);
  expect(settings()).toContain(`<dir>${after}/fonts/fonts</dir>`);
  expect(settings()).not.toContain(before);
  const { ino } = statSync(path.join(after, 'fonts/fonts.conf'));
  await writeFontSettings(after);
  expect(statSync(path.join(after, 'fonts/fonts.conf')).ino).toBe(ino);
  expect(readdirSync(path.join(after, 'fonts')).sort()).toEqual(['fonts.conf', 'system.conf']);
});

test('an archive that reaches out of its folder is refused', async () => {
  const evil = path.join(root, 'evil');
  mkdirSync(evil);
  for (const file of readdirSync(bin))
    writeFileSync(path.join(evil, file), readFileSync(path.join(bin, file)));
  writeFileSync(path.join(evil, 'fonts.tar.br'), brotliCompressSync(tar('../../x', 'x')));
  await expect(unpackChromium(evil, path.join(root, 'cache', 'chromium-2'))).rejects.toThrow(
    'unsafe path',
  );
});
