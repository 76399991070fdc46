/**
 * Kill builds at random moments, build again, and compare with a clean build each time.
 *
 *     node scripts/kill-build.ts [ROUNDS=100] [ARTICLES=12] [SEED=1]
 */
import { killBuilds } from './kill/kill-builds.ts';

const [rounds = 100, articles = 12, seed = 1] = process.argv.slice(2).map(Number);
const { killed, different } = await killBuilds({ rounds, articles, seed });
for (const line of different) console.log(line);
console.log(`${rounds} rounds, ${killed} killed, ${different.length} different`);
process.exitCode = different.length > 0 ? 1 : 0;
