#!/usr/bin/env node
// Measure how fast texts of one construct are repaired, and that the time grows with their size.
//
//     node scripts/bench-linear.ts --sizes 1,3,10 [--only 'table|list']
//
// For each construct: MB per second of CPU at each size in MB, and `growth`, how the time of the
// largest text compares with that of the smallest for each of its bytes: 1 where time is linear.
// Each construct has a process of its own, so that none profits or suffers from another.
import { spawnSync } from 'node:child_process';
import { repair } from '../src/repair/index.ts';
import { CONSTRUCTS, type Construct } from './bench/constructs.ts';
import { cpuTime } from './bench/cpu-time.ts';
import { readOptions } from './read-options.ts';

const { values } = readOptions({
  options: {
    sizes: { type: 'string', default: '1,3,10' },
    only: { type: 'string', default: '' },
    limit: { type: 'string', default: '600' },
    one: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);

function textOf({ piece, head = '' }: Construct, megabytes: number): string {
  return head + piece.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(piece)));
}

/** Milliseconds for each size. */
function measure(construct: Construct): readonly number[] {
  for (let run = 0; run < 3; run += 1) repair(textOf(construct, 0.1));
  return sizes.map((size) => {
    const text = textOf(construct, size);
    return cpuTime(() => void repair(text));
  });
}

/** Measures in a process of its own; undefined where it fails or takes too long. */
function measureApart(name: string): readonly number[] | undefined {
  const { argv, execPath } = process;
  const timeout = Number(values.limit) * 1000;
  const own = [argv[1] ?? '', '--sizes', values.sizes, '--one', name];
  const { stdout, status } = spawnSync(execPath, own, { encoding: 'utf8', timeout });
  return status === 0 ? (JSON.parse(stdout) as number[]) : undefined;
}

function report(name: string, times: readonly number[] | undefined): void {
  const cells = sizes.map((size, at) => {
    const time = times?.[at];
    return (time === undefined ? 'failed' : ((size * 1000) / time).toFixed(2)).padStart(7);
  });
  const [first = 1, last = 1] = [times?.[0], times?.at(-1)];
  const growth = last / (sizes.at(-1) ?? 1) / (first / (sizes[0] ?? 1));
  console.log(`${name.padEnd(32)}${cells.join(' ')}   ${growth.toFixed(2)}`);
}

const one = CONSTRUCTS.find(({ name }) => name === values.one);
if (one) console.log(JSON.stringify(measure(one)));
else {
  console.log(
    `${'MB/s at MB'.padEnd(32)}${sizes.map((s) => String(s).padStart(7)).join(' ')}   growth`,
  );
  const only = new RegExp(values.only);
  for (const { name } of CONSTRUCTS) if (only.test(name)) report(name, measureApart(name));
}
