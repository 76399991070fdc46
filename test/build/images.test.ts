import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import type { BuildResult } from '../../src/types/build.ts';

/** 1 × 1 pixel. */
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const PNG = readFileSync(resolve(import.meta.dirname, '../../docs/images/before-after.png'));
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-images-'));
  mkdirSync(join(root, 'seeds/pictures'), { recursive: true });
  writeFileSync(join(root, 'seeds/pictures/a b.png'), PNG);
  writeFileSync(join(root, 'secret.png'), PNG);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function run(text: string): Promise<BuildResult> {
  writeFileSync(join(root, 'seeds/x.md'), `# X\n\n${text}\n`);
  return build(await loadConfig(root, { base: '/docs/' }, {}));
}

function imagesOf(): string[] {
  const html = readFileSync(join(root, 'dist/articles/x/index.html'), 'utf8');
  return html.match(/<img[^>]*>/g) ?? [];
}

test('images beside an article are copied once and take their place before they come', async () => {
  writeFileSync(join(root, 'seeds/dot.jpg'), GIF);
  const { messages } = await run(
    '![One](pictures/a%20b.png) ![Two](<pictures/a b.png>) <img src="./dot.jpg" width="9">\n\n![Far](https://example.org/x.png)',
  );
  expect(messages).toEqual([]);
  const [first = '', second = '', dot = '', far = ''] = imagesOf();
  expect(first).toMatch(/ src="\/docs\/images\/[0-9a-f]{16}\.png"/);
  const { 1: width, 2: height } = /width="(\d+)" height="(\d+)"/.exec(first) ?? [];
  expect([Number(width), Number(height)]).toEqual([PNG.readUInt32BE(16), PNG.readUInt32BE(20)]);
  expect(first).toContain('loading="lazy"');
  expect(second.replace('Two', 'One')).toBe(first);
  expect(dot).toMatch(/\.gif"/);
  expect(dot).toContain('width="9"');
  expect(dot).not.toContain('height');
  expect(far).toContain('src="https://example.org/x.png"');
  const files = readdirSync(join(root, 'dist/images'));
  expect(files).toHaveLength(2);
  expect(
    readFileSync(join(root, 'dist/images', files.find((name) => name.endsWith('png')) ?? '')),
  ).toEqual(PNG);
});

test.each([
  ['../secret.png', 'image-refused'],
  ['pictures/../../secret.png', 'image-refused'],
  ['%2e%2e/secret.png', 'image-refused'],
  ['link.png', 'image-refused'],
  ['picture.svg', 'image-refused'],
  ['fake.png', 'image-refused'],
  ['pictures', 'image-refused'],
  ['gone.png', 'image-missing'],
])('%s is not published, and that is said', async (src, ruleId) => {
  symlinkSync(join(root, 'secret.png'), join(root, 'seeds/link.png'));
  writeFileSync(join(root, 'seeds/picture.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(root, 'seeds/fake.png'), '<script>alert(1)</script>');
  const { messages } = await run(`![x](${src})`);
  expect(messages).toMatchObject([{ ruleId, severity: 'warning', place: { start: { line: 3 } } }]);
  expect(readdirSync(join(root, 'dist'))).not.toContain('images');
});

test('a changed image is published under a new name, an unused one is removed', async () => {
  await run('![One](pictures/a%20b.png)');
  const before = readdirSync(join(root, 'dist/images'));
  writeFileSync(join(root, 'seeds/pictures/a b.png'), GIF);
  await run('![One](pictures/a%20b.png)');
  const after = readdirSync(join(root, 'dist/images'));
  expect(after).toHaveLength(1);
  expect(after).not.toEqual(before);
  expect(imagesOf()[0]).toContain('width="1" height="1"');
  const { files } = await run('![One](pictures/a%20b.png)');
  expect(files.written).toBe(0);
  await run('No picture.');
  expect(readdirSync(join(root, 'dist'))).not.toContain('images');
});
