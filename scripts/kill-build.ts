/** Kill builds at random moments, build again, and compare with a clean build each time. */
import { parseArgs } from 'node:util';
import { killBuilds } from './kill/kill-builds.ts';

const USAGE = `Usage: node scripts/kill-build.ts [ROUNDS=100] [ARTICLES=12] [SEED=1]

Kills builds at random moments, builds again, and compares with a clean build each time.
From fifty articles on, builds use worker threads. Exit code 1 where a site differs.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h' } },
});
const [rounds = 100, articles = 12, seed = 1] = positionals.map(Number);
const isUsable = [rounds, articles, seed].every((number) => Number.isInteger(number) && number > 0);

if (values.help) console.log(USAGE);
else if (isUsable && positionals.length <= 3) await run();
else {
  console.error(
    `${positionals.join(' ')}: up to three whole numbers from 1 on are wanted\n\n${USAGE}`,
  );
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const { killed, different } = await killBuilds({ rounds, articles, seed });
  for (const line of different) console.log(line);
  console.log(`${rounds} rounds, ${killed} killed, ${different.length} different`);
  process.exitCode = different.length > 0 ? 1 : 0;
}
