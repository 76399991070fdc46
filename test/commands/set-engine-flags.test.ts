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
