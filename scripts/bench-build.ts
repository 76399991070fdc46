/**
 * Measure builds beside those of the peers that are installed.
 *
 *     node scripts/bench-build.ts [--sizes 5,100,1000] [--rounds 3] [--peers hugo,astro|none]
 *                                 [--diagrams] [--out RESULTS.jsonl]
 *
 * The articles are made up, the same for the same number: see `bench/make-article.ts`. All take
 * turns; each run is a process of its own. Prints medians and ratios. CPU seconds hold on a busy
 * machine, wall seconds do not. Peers come from `node scripts/bench/install-peers.ts`.
 *
 * - cold: neither output nor cache; flat: the same articles flattened, all need repair;
 * - warm: one article edited; unchanged: nothing edited.
 *
 * What a run leaves is deleted when all are done: for minutes after a deletion ext4 looks at each inode
 * that became free before it gives out another, which takes longer than to write the files.
 */
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { flatten } from './bench/flatten.ts';
import { makeSeeds } from './bench/make-seeds.ts';
import { type Measure, measure } from './bench/measure.ts';
import { median } from './bench/median.ts';
import { isInstalled, loadPeer } from './bench/peer-folder.ts';
import { PEERS } from './bench/peers.ts';
import { readOptions } from './read-options.ts';

const { values } = readOptions({
  options: {
    sizes: { type: 'string', default: '5,100,1000' },
    rounds: { type: 'string', default: '3' },
    peers: { type: 'string', default: PEERS.map(({ name }) => name).join() },
    diagrams: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
const cli = resolve(import.meta.dirname, '../kintsugi.js');
const root = mkdtempSync(join(tmpdir(), 'kintsugi-bench-'));
const wanted = PEERS.filter(({ name }) => values.peers.split(',').includes(name));
const peers = wanted.filter(isInstalled);
const missing = wanted.filter((peer) => !peers.includes(peer)).map(({ name }) => name);
if (missing.length > 0) console.log(`Not installed: ${missing.join(', ')}`);

type Kind = 'cold' | 'flat' | 'warm' | 'unchanged';
const runs = new Map<string, Measure[]>();

async function run(name: string, kind: Kind, command: readonly string[], cwd: string) {
  const found = await measure(command, cwd);
  if (found === undefined) console.log(`${name} ${kind}: fails`);
  else {
    const key = `${kind} ${name}`;
    runs.set(key, [...(runs.get(key) ?? []), found]);
    const { output: _, ...figures } = found;
    const row = { name, kind, ...figures, load: loadavg()[0] };
    if (values.out) appendFileSync(values.out, `${JSON.stringify(row)}\n`);
  }
  return found;
}

function edit(folder: string, round: number): void {
  appendFileSync(join(folder, 'a-00001.md'), `\n第 ${round + 1} 次修改。\n`);
}

async function ours(count: number, round: number, kind: 'cold' | 'flat') {
  const project = join(root, `${kind}-${count}-${round}`);
  makeSeeds(join(project, 'seeds'), count, kind === 'flat' ? flatten : undefined);
  const config = `export default { diagrams: { enabled: ${values.diagrams} } };\n`;
  writeFileSync(join(project, 'site.config.ts'), config);
  const build = [process.execPath, cli, 'build', '--json'];
  await run('kintsugi', kind, build, project);
  if (kind === 'flat') return;
  await run('kintsugi', 'unchanged', build, project);
  edit(join(project, 'seeds'), round);
  const warm = await run('kintsugi', 'warm', build, project);
  if (warm) console.log(`  written after one edit: ${JSON.parse(warm.output).files.written}`);
}

function report(count: number): void {
  console.log(`\n## ${count} articles, ${values.rounds} rounds, medians`);
  const figures = new Map(
    [...runs].map(([key, list]) => {
      const of = (field: 'wall' | 'cpu' | 'megabytes'): number => median(list.map((m) => m[field]));
      return [key, { wall: of('wall'), cpu: of('cpu'), megabytes: of('megabytes') }] as const;
    }),
  );
  console.log(
    '| run | wall s | CPU s | ms CPU an article | MB | wall, ours = 1 |\n|---|--:|--:|--:|--:|--:|',
  );
  for (const [key, { wall, cpu, megabytes }] of figures) {
    const [kind] = key.split(' ');
    const own = figures.get(`${kind === 'flat' ? 'cold' : kind} kintsugi`)?.wall ?? Number.NaN;
    const cells = [wall.toFixed(2), cpu.toFixed(2), ((1000 * cpu) / count).toFixed(1)];
    console.log(
      `| ${[key, ...cells, megabytes.toFixed(0), (wall / own).toFixed(2)].join(' | ')} |`,
    );
  }
}

console.log(
  `Node ${process.versions.node}, ${availableParallelism()} cores, ${new Date().toISOString()}`,
);
for (const size of values.sizes.split(',').map(Number)) {
  runs.clear();
  const seeds = join(root, `articles-${size}`);
  makeSeeds(seeds, size);
  for (let round = 0; round < Number(values.rounds); round++) {
    await ours(size, round, 'cold');
    await ours(size, round, 'flat');
    for (const peer of peers) {
      const folder = loadPeer(peer, seeds, join(root, `${peer.name}-${size}-${round}`));
      const cold = await run(peer.name, 'cold', peer.build, folder);
      if (cold) edit(join(folder, peer.content), round);
      if (cold) await run(peer.name, 'warm', peer.build, folder);
    }
  }
  report(size);
}
rmSync(root, { recursive: true, force: true });
