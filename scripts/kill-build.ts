/**
 * Kill builds at random moments, build again, and compare with a clean build each time.
 *
 *     node scripts/kill-build.ts [ROUNDS=100] [ARTICLES=12] [SEED=1]
 *
 * From fifty articles on, builds use worker threads. Exit code 1 where a site differs.
 */
import { killBuilds } from './kill/kill-builds.ts';
import { readOptions, refuse } from './read-options.ts';

const { positionals } = readOptions({ allowPositionals: true });
const [rounds = 100, articles = 12, seed = 1] = positionals.map(Number);
const isUsable = [rounds, articles, seed].every((number) => Number.isInteger(number) && number > 0);

if (!isUsable || positionals.length > 3)
  refuse(`${positionals.join(' ')}: up to three whole numbers from 1 on are wanted`);

const { killed, different } = await killBuilds({ rounds, articles, seed });
for (const line of different) console.log(line);
console.log(`${rounds} rounds, ${killed} killed, ${different.length} different`);
process.exitCode = different.length > 0 ? 1 : 0;
