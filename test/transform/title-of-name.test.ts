import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { titleOfName } from '../../src/transform/title-of-name.ts';

const body = (...names: readonly string[]): Root => ({
  type: 'root',
  children: names.flatMap((name) => [h(name, 'Words'), { type: 'text' as const, value: '\n' }]),
});

test.each([
  ['Event Loop.md', ['p', 'h2', 'p'], 'Event Loop'],
  ['notes/Event Loop.md', ['p', 'h2', 'p', 'h2'], 'Event Loop'],
  ['Event Loop.md', ['h2', 'p', 'h2'], undefined],
  ['事件循环.md', ['p', 'h3', 'p'], '事件循环'],
  ['Promises.markdown', ['p', 'h2'], 'Promises'],
  ['Event Loop.md', ['h2', 'p', 'h3'], undefined],
  ['Event Loop.md', ['p', 'h1', 'p', 'h2'], undefined],
  ['Event Loop.md', ['p'], undefined],
  ['Event Loop.txt', ['p', 'h2'], undefined],
  ['event-loop.md', ['p', 'h2'], undefined],
  ['README.md', ['p', 'h2'], undefined],
  ['003_1b1d.md', ['p', 'h2'], undefined],
  ['2024 01.md', ['p', 'h2'], undefined],
])('%s with %j is called %s', (path, names, expected) => {
  expect(titleOfName(body(...names), path)).toBe(expected);
});
