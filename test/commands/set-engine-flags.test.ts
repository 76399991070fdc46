import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const repository = resolve(import.meta.dirname, '../..');

/** Keeps some 20 MB, a little at a time, and tells how often all garbage was collected meanwhile. */
const WORKER = `
const { constants, PerformanceObserver } = require('node:perf_hooks');
const { parentPort } = require('node:worker_threads');
let majors = 0;
new PerformanceObserver((list) => {
  const isMajor = ({ detail }) => detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR;
  majors += list.getEntries().filter(isMajor).length;
}).observe({ entryTypes: ['gc'] });
const kept = [];
async function grow() {
  for (let round = 0; round < 150; round++) {
    for (let number = 0; number < 1000; number++) kept.push({ text: round + 'x', numbers: [number, round, 1, 2] });
    if (round % 10 === 0) await new Promise(setImmediate);
  }
  setTimeout(() => parentPort.postMessage(majors), 50);
}
grow();
`;

function collections(command: string): number {
  const script = `
import { Worker } from 'node:worker_threads';
import { setEngineFlags } from './src/commands/set-engine-flags.ts';
setEngineFlags('${command}');
new Worker(${JSON.stringify(WORKER)}, { eval: true, execArgv: [] }).on('message', console.log);
`;
  const node = ['--input-type=module', '--eval', script];
  return Number(execFileSync(process.execPath, node, { cwd: repository, encoding: 'utf8' }));
}

test('threads of what runs once have room before all garbage is collected', () => {
  expect(collections('build')).toBe(0);
});

test('a preview leaves garbage to the engine', () => {
  expect(collections('dev')).toBeGreaterThan(0);
});

/** Allocates 200 MB of which some live for a while, and tells how often young objects were collected. */
function scavenges(command: string): number {
  const script = `
import { constants, PerformanceObserver } from 'node:perf_hooks';
import { setEngineFlags } from './src/commands/set-engine-flags.ts';
setEngineFlags('${command}');
let minors = 0;
new PerformanceObserver((list) => {
  const isMinor = ({ detail }) => detail.kind === constants.NODE_PERFORMANCE_GC_MINOR;
  minors += list.getEntries().filter(isMinor).length;
}).observe({ entryTypes: ['gc'] });
const kept = [];
for (let round = 0; round < 200_000; round++) kept[round % 3000] = new Array(125).fill(round);
setTimeout(() => console.log(minors), 50);
`;
  const node = ['--input-type=module', '--eval', script];
  return Number(execFileSync(process.execPath, node, { cwd: repository, encoding: 'utf8' }));
}

test('repair gives young objects their full room at once', () => {
  expect(scavenges('repair')).toBeLessThan(0.75 * scavenges('check'));
});
