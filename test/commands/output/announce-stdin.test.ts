import { expect, test } from 'vitest';
import { announceStdin } from '../../../src/commands/output/announce-stdin.ts';

function said(isTyped: boolean): string {
  const texts: string[] = [];
  announceStdin({ err: (text) => void texts.push(text), paint: (_, text) => text }, isTyped);
  return texts.join('');
}

test('at a terminal it says that the command reads standard input', () => {
  expect(said(true)).toMatch(/^Reading standard input, up to Ctrl-D\. .*\n$/);
});

test('in a pipe it says nothing', () => {
  expect(said(false)).toBe('');
});
