import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

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
