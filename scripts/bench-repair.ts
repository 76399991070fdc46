#!/usr/bin/env node
// Measure the speed of `repair()` in MB per second of CPU.
//
//     node scripts/bench-repair.ts DIR/train [--sample 100]
//
// For each variant of a set, and for its damaged variants together: all documents, or about as many
// as `--sample` says, after a first run over some to warm up. Beside each speed stands the time as a
// multiple of what a pass of one pattern over the words and marks of the same texts takes in the
// same run: that depends less on the machine. Code is compiled as `kintsugi repair` has it compiled.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setEngineFlags } from '../src/commands/set-engine-flags.ts';
import { repair } from '../src/repair/index.ts';
import { cpuTime } from './bench/cpu-time.ts';
import { readOptions, refuse } from './read-options.ts';

setEngineFlags('repair');

const WARM_UP = 40;
const WORDS = /[A-Za-z_]\w*|[^\s\w]/g;
const HEALTHY = /^gold/;

const { values, positionals } = readOptions({
  options: { sample: { type: 'string', default: '0' } },
  allowPositionals: true,
});

/** Milliseconds, and how many bytes they were spent on. */
interface Spent {
  readonly bytes: number;
  readonly repair: number;
  readonly floor: number;
}

function loadTexts(folder: string): readonly string[] {
  const names = readdirSync(folder).sort();
  const step = Math.max(1, Math.floor(names.length / (Number(values.sample) || names.length)));
  const chosen = names.filter((_, at) => at % step === 0);
  return chosen.map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** The least that anything does that reads a text: it finds its words. */
function readWords(text: string): number {
  let end = 0;
  for (const word of text.matchAll(WORDS)) end = word.index;
  return end;
}

function measure(texts: readonly string[]): Spent {
  for (const text of texts.slice(0, WARM_UP)) repair(text);
  let [bytes, spent, floor] = [0, 0, 0];
  for (const text of texts) {
    bytes += Buffer.byteLength(text);
    spent += cpuTime(() => void repair(text));
    floor += cpuTime(() => void readWords(text));
  }
  return { bytes, repair: spent, floor };
}

function report(name: string, { bytes, repair: spent, floor }: Spent): void {
  const speed = (bytes / spent / 1000).toFixed(2);
  const size = (bytes / 1e6).toFixed(1);
  const times = (spent / floor).toFixed(1);
  console.log(`${name.padEnd(20)} ${size} MB  ${speed.padStart(6)} MB/s  ${times} × the floor`);
}

if (positionals.length === 0) refuse('Missing: the folder of a set');
for (const set of positionals) {
  const all: Spent[] = [];
  for (const entry of readdirSync(set, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const spent = measure(loadTexts(join(set, entry.name)));
    report(entry.name, spent);
    if (!HEALTHY.test(entry.name)) all.push(spent);
  }
  const sum = (key: keyof Spent): number => all.reduce((total, one) => total + one[key], 0);
  report('all damaged', { bytes: sum('bytes'), repair: sum('repair'), floor: sum('floor') });
}
