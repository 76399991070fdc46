import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSpill } from '../../src/cache/open-spill.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kintsugi-spill-'));
});

afterAll(() => rm(root, { recursive: true, force: true }));

const piece = fc.record({
  bucket: fc.nat({ max: 3 }),
  tag: fc.nat({ max: 100_000 }),
  // Some fit into memory, some together do not, and some alone do not.
  length: fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 100_000 }), fc.constant(200_000)),
});

test('gives back what was added to each bucket, in order', async () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const spill = openSpill(join(root, 'buckets'));
      const added = pieces.map(({ bucket, tag, length }, number) => {
        const bytes = Buffer.alloc(length, number + 1);
        spill.add(bucket, [tag, bytes]);
        return { bucket, tag, bytes };
      });
      for (const bucket of [0, 1, 2, 3]) {
        const own = added.filter((each) => each.bucket === bucket);
        const taken = spill.take(bucket);
        expect(taken.map(([tag]) => tag)).toEqual(own.map(({ tag }) => tag));
        expect(taken.every(([, bytes], i) => own[i]?.bytes.equals(bytes))).toBe(true);
        expect(spill.take(bucket)).toEqual([]);
      }
      spill.close();
    }),
    { numRuns: 50 },
  );
  expect(await readdir(root)).toEqual([]);
});
