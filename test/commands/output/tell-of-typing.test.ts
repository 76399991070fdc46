import { expect, test } from 'vitest';
import { announceStdin } from '../../../src/commands/output/announce-stdin.ts';

function said(isTyped: boolean): string {
  const texts: string[] = [];
  announceStdin({ err: (text) => void texts.push(text), paint: (_, text) => text }, isTyped);
  return texts.join('');
}

test('who types is told what the command waits for', () => {
  expect(said(true)).toMatch(/^Reading standard input, up to Ctrl-D\. .*\n$/);
});

test('a pipe is told nothing', () => {
  expect(said(false)).toBe('');
});
