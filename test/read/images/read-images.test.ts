import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readImages } from '../../../src/read/images/read-images.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-images-'));
  mkdirSync(join(root, 'seeds/a'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** The head of a GIF: all that says how large a picture is. */
function gif(width: number, height: number): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16LE(width, 0);
  size.writeUInt16LE(height, 2);
  return Buffer.concat([Buffer.from('GIF89a'), size]);
}

function write(path: string, bytes: Buffer | string): void {
  writeFileSync(join(root, path), bytes);
}

/** What is known of the image that the article `seeds/a/box.md` names. */
async function read(src: string, maxBytes = 10) {
  const text = `![](${src})`;
  const images = await readImages(
    text,
    join(root, 'seeds'),
    join(root, 'seeds/a/box.md'),
    maxBytes,
  );
  expect(images).toHaveLength(1);
  return images[0];
}

test.each([
  ['box.png', 'a/box.png'],
  ['./box.png?x#y', 'a/box.png'],
  ['../lid.png', 'lid.png'],
  ['key%20of.png', 'a/key of.png'],
  ['100%.png', 'a/100%.png'],
])('an image is read by its bytes, wherever it lies among the articles: %s', async (src, file) => {
  write(`seeds/${file}`, gif(3, 2));
  expect(await read(src)).toEqual({
    ...{ src, file, width: 3, height: 2 },
    path: expect.stringMatching(/^images\/[\da-f]{16}\.gif$/),
  });
});

test.each([
  ['plan.png', 'a/plan.png'],
  ['plan.png', 'plan.png'],
  ['plan.png', 'attachments/plan.png'],
  ['plan.png', 'a/files/plan.png'],
  ['attachments/the plan.png', 'attachments/the plan.png'],
])('![[%s]] is found as %s', async (name, file) => {
  for (const folder of ['attachments', 'a/files']) {
    mkdirSync(join(root, 'seeds', folder), { recursive: true });
  }
  write(`seeds/${file}`, gif(3, 2));
  const text = `![[${name}|300]] and ![[A note]]`;
  const article = join(root, 'seeds/a/box.md');
  const found = await readImages(text, join(root, 'seeds'), article, 10);
  expect(found).toMatchObject([{ src: `[[${name}]]`, file, width: 3 }]);
});

test.each(['../plan.png', 'gone.png', '.hidden/plan.png'])(
  '![[%s]] finds nothing outside of the articles and nothing hidden',
  async (name) => {
    mkdirSync(join(root, 'seeds/.hidden'));
    write('plan.png', gif(3, 2));
    write('seeds/.hidden/gone.png', gif(3, 2));
    const article = join(root, 'seeds/a/box.md');
    const found = await readImages(`![[${name}]]`, join(root, 'seeds'), article, 10);
    expect(found).toMatchObject([{ ruleId: expect.stringMatching(/^image-/) }]);
  },
);

test('the same picture has one name, another has another', async () => {
  write('seeds/a/one.gif', gif(3, 2));
  write('seeds/a/same.gif', gif(3, 2));
  write('seeds/a/other.gif', gif(2, 3));
  const pathOf = async (src: string) => JSON.stringify(await read(src)).match(/images\/\w+/)?.[0];
  expect(await pathOf('same.gif')).toBe(await pathOf('one.gif'));
  expect(await pathOf('other.gif')).not.toBe(await pathOf('one.gif'));
});

test('a path from the root counts from the nearest folder above the article that has it', async () => {
  mkdirSync(join(root, 'seeds/img'));
  write('seeds/img/box.gif', gif(3, 2));
  expect(await read('/img/box.gif')).toMatchObject({ file: 'img/box.gif' });
  mkdirSync(join(root, 'seeds/a/img'));
  write('seeds/a/img/box.gif', gif(3, 2));
  expect(await read('/img/box.gif')).toMatchObject({ file: 'a/img/box.gif' });
});

test('a path from the root does not leave the articles either', async () => {
  write('out.gif', gif(3, 2));
  expect(await read('/out.gif')).toMatchObject({
    ...{ ruleId: 'image-missing', reason: 'No image `/out.gif` in the folders above the article' },
  });
  expect(await read('/../../out.gif')).toMatchObject({ ruleId: 'image-refused' });
});

test('what is not there is missing', async () => {
  expect(await read('box.png')).toMatchObject({ ruleId: 'image-missing' });
});

test.each(['../../out.gif', 'link.gif'])(
  'nothing outside of the folder is read: %s',
  async (src) => {
    write('out.gif', gif(3, 2));
    symlinkSync(join(root, 'out.gif'), join(root, 'seeds/a/link.gif'));
    expect(await read(src)).toMatchObject({
      ...{ ruleId: 'image-refused', reason: `The image \`${src}\` leaves the articles’ folder` },
    });
  },
);

test('a folder beside that is only called alike is outside', async () => {
  mkdirSync(join(root, 'seeds2'));
  write('seeds2/out.gif', gif(3, 2));
  expect(await read('../../seeds2/out.gif')).toMatchObject({ ruleId: 'image-refused' });
});

test('a file may be as large as it is allowed', async () => {
  write('seeds/a/box.gif', gif(3, 2));
  expect(await read('box.gif', 10)).toHaveProperty('width', 3);
  expect(await read('box.gif', 9)).toMatchObject({
    ...{ ruleId: 'image-refused', reason: 'The image `box.gif` is too large' },
  });
});

test.each([
  ['text', 'text'],
  ['a document', '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>'],
  ['an empty picture', gif(0, 2)],
  ['another', gif(3, 0)],
])('%s is no image', async (_, bytes) => {
  write('seeds/a/box.gif', bytes);
  expect(await read('box.gif', 100)).toMatchObject({
    ...{
      ruleId: 'image-refused',
      reason: 'The file `box.gif` is no PNG, JPEG, GIF, WebP or AVIF image',
    },
  });
});
