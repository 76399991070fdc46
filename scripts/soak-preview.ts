/**
 * Edit the articles of a running preview at random, thousands of times, and compare what it then
 * serves with a clean build; print the memory in use at the start, in the middle and at the end.
 *
 *     node scripts/soak-preview.ts [EDITS] [SEED]
 */
import { soakPreview } from './soak/soak-preview.ts';

const [edits = '10000', seed = '1'] = process.argv.slice(2);
const result = await soakPreview({
  ...{ edits: Number(edits), seed: Number(seed), burst: 1000, burstEvery: 500 },
  tell: (text) => console.error(text),
});
const [start = 0, middle = 0, end = 0] = result.heap.map((bytes) => bytes / 2 ** 20);
console.log(
  `${result.edits} edits, ${result.bursts} bursts of 1000 files, ${result.different.length} differences from a clean build`,
);
console.log(`heap in MB: ${start.toFixed(1)}, ${middle.toFixed(1)}, ${end.toFixed(1)}`);
for (const text of [...result.different, ...result.noise]) console.log(text);
if (result.different.length > 0) process.exitCode = 1;
