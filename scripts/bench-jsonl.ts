#!/usr/bin/env node
// Send a long stream through `kintsugi repair --jsonl`, and print its speed and its peak memory.
//
//     node scripts/bench-jsonl.ts [FOLDER...] --megabytes 1000
//
// The texts are those of the folders again and again, or texts of one construct without a folder.
// Every thousandth line is broken. What comes out is checked: every good line is there, in order,
// and every bad one is reported. Peak memory is what Linux says of the process (VmHWM).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { splitStream } from '../src/commands/repair/split-stream.ts';
import { CONSTRUCTS } from './bench/constructs.ts';
import { readOptions } from './read-options.ts';

const BAD_EVERY = 1000;
const LOOK_EVERY = 200;
const CLI = resolve(import.meta.dirname, '../kintsugi.js');
const { values, positionals } = readOptions({
  options: { megabytes: { type: 'string', default: '100' } },
  allowPositionals: true,
});
const limit = Number(values.megabytes) * 1e6;

/** Texts of some kilobytes. */
function loadTexts(): readonly string[] {
  const files = positionals.flatMap((folder) =>
    readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  if (files.length > 0) return files;
  return CONSTRUCTS.map(({ piece, head = '' }) => head + piece.repeat(9000 / piece.length + 1));
}

const child = spawn(process.execPath, [CLI, 'repair', '--jsonl'], {
  stdio: ['pipe', 'pipe', 'pipe'],
});
const started = performance.now();
let peak = 0;

function look(): void {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    peak = Math.max(peak, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    // The process has ended, or this is not Linux.
  }
}

/** Writes the stream; returns how many lines and bytes it had. */
async function feed(texts: readonly string[]): Promise<{ lines: number; bytes: number }> {
  let [lines, bytes] = [0, 0];
  for (; bytes < limit; lines += 1) {
    const text = texts[lines % texts.length] ?? '';
    const line =
      lines % BAD_EVERY === 7 ? '{"text": \n' : `${JSON.stringify({ id: lines, text })}\n`;
    bytes += Buffer.byteLength(line);
    if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  return { lines, bytes };
}

/** Reads what comes out; returns how many lines there are, and whether they are in order. */
async function drain(): Promise<{ good: number; ordered: boolean }> {
  let [good, last, ordered] = [0, -1, true];
  for await (const { text = '' } of splitStream(child.stdout, 1e8)) {
    const { id, markdown } = JSON.parse(text) as { id: number; markdown: unknown };
    if (id <= last || typeof markdown !== 'string') ordered = false;
    last = id;
    good += 1;
    if (good % LOOK_EVERY === 0) look();
  }
  return { good, ordered };
}

let bad = 0;
createInterface({ input: child.stderr }).on('line', () => {
  bad += 1;
});
const closed = once(child, 'close');
const [{ lines, bytes }, { good, ordered }] = await Promise.all([feed(loadTexts()), drain()]);
const [code] = await closed;
const seconds = (performance.now() - started) / 1000;
console.log(`${lines} lines, ${(bytes / 1e6).toFixed(0)} MB, exit code ${code}`);
console.log(
  `${good} repaired, ${ordered ? 'in order' : 'NOT IN ORDER'}; ${bad} bad lines reported`,
);
console.log(`${(bytes / 1e6 / seconds).toFixed(2)} MB/s, peak memory ${peak.toFixed(0)} MB`);
if (!ordered || good + bad !== lines) process.exitCode = 1;
