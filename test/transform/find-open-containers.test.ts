import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { findOpenContainers } from '../../src/transform/find-open-containers.ts';
import { mapPositions } from '../../src/transform/map-positions.ts';
import type { FilePath } from '../../src/types/brand.ts';
import type { Message } from '../../src/types/message.ts';

/** What is reported of a body that begins in the third line of its file. */
async function find(body: string): Promise<readonly Message[]> {
  const seed = {
    ...{ body, bodyLine: 3, bodyOffset: 10, frontMatter: {}, messages: [] },
    // A path as the file system gives it.
    path: 'seeds/a.md' as FilePath,
  };
  const tree = await parse(body);
  mapPositions(tree, body, [], seed);
  return findOpenContainers(tree, seed);
}

test.each([
  ['::: demo\nText.\n:::', '::: demo', 3, 1],
  ['Text.\n\n:::tip\nText.', ':::tip', 5, 1],
  ['> Text.\n> ::: {.wide}\n> Text.', '::: {.wide', 4, 3],
])('%j has stayed text', async (body, actual, line, column) => {
  expect(await find(body)).toMatchObject([
    { ruleId: 'container-text', actual, place: { start: { line, column } } },
  ]);
});

test.each([
  '::: tip\nText.\n:::',
  '```\n::: demo\n```',
  'Write `::: demo`.',
  'Write ::: demo here.',
  'Text.\n:::',
])('%j is none', async (body) => {
  expect(await find(body)).toEqual([]);
});
