import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import { expect, test } from 'vitest';
import { keepEngine } from '../../src/highlight/engine/keep-engine.ts';
import { keptEngine } from '../../src/highlight/engine/kept-engine.ts';
import { readWasm } from '../../src/highlight/engine/read-wasm.ts';

const repository = resolve(import.meta.dirname, '../..');

const SCRIPT = `
import { createHighlighter } from './src/highlight/create-highlighter.ts';
const highlighter = await createHighlighter();
await highlighter.load(['json']);
const html = highlighter.highlight({ code: '{"a": 1}', lang: 'json', meta: '' });
const isLoaded = process.moduleLoadList.some((name) => name.includes('undici'));
console.log(JSON.stringify({ isColoured: html.includes('class'), isLoaded }));
`;

test('starting the engine does not load what `fetch` is made of', () => {
  const node = ['--input-type=module', '--eval', SCRIPT];
  const output = execFileSync(process.execPath, node, { cwd: repository, encoding: 'utf8' });
  expect(JSON.parse(output)).toEqual({ isColoured: true, isLoaded: false });
});

test('an engine that was kept finds what a fresh one finds', async () => {
  const module = keptEngine(await keepEngine(), await readWasm());
  if (module === undefined) throw new Error('It was not kept');
  const instantiator = async (imports: WebAssembly.Imports = {}) => {
    return (await WebAssembly.instantiate(module, imports)).exports;
  };
  const engine = await createOnigurumaEngine({ instantiator });
  const scanner = engine.createScanner(['\\d+', '(?<=b)c']);
  const found = scanner.findNextMatchSync(engine.createString('abc12'), 0, 0);
  expect(found).toEqual({ index: 1, captureIndices: [{ start: 2, end: 3, length: 1 }] });
});

test('an engine that is not whole, or of something else, is not kept', async () => {
  const [kept, wasm] = [await keepEngine(), await readWasm()];
  const damaged = Uint8Array.from(kept);
  damaged[damaged.length - 1000] = (damaged.at(-1000) ?? 0) ^ 1;
  expect(keptEngine(damaged, wasm)).toBeUndefined();
  expect(keptEngine(kept.subarray(0, 100_000), wasm)).toBeUndefined();
  expect(keptEngine(new Uint8Array(), wasm)).toBeUndefined();
  expect(keptEngine(kept, wasm.subarray(1))).toBeUndefined();
});
