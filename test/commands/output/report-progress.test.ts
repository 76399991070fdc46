import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reportProgress } from '../../../src/commands/output/report-progress.ts';
import type { Terminal } from '../../../src/commands/output/terminal.ts';

let said: string[] = [];
beforeEach(() => {
  said = [];
  vi.useFakeTimers({ now: 1000, toFake: ['performance'] });
});
afterEach(() => vi.useRealTimers());

function makeTerminal(isInteractive: boolean): Terminal {
  return {
    out: () => undefined,
    err: (text) => void said.push(text),
    isInteractive,
    color: false,
    paint: (format, text) => `${format === 'yellow' ? '#' : '.'}`.repeat(text.length),
  };
}

const CLEAR = '\r\u001b[2K';

test('away from a terminal, each stage that has something to do is a line', () => {
  const progress = reportProgress(makeTerminal(false));
  progress.stage('read', 0);
  progress.stage('articles', 1);
  progress.tick();
  progress.notice('Starting a browser');
  progress.clear();
  expect(said).toEqual(['Mending and highlighting (1)\n', 'Starting a browser\n']);
});

test('on a terminal, one line is written again, at most every 60 ms', () => {
  const progress = reportProgress(makeTerminal(true));
  progress.stage('articles', 48);
  expect(said).toEqual([`${CLEAR}${'.'.repeat(24)} 0/48  Mending and highlighting`]);
  for (let ticks = 0; ticks < 23; ticks++) progress.tick();
  vi.advanceTimersByTime(60);
  progress.tick();
  expect(said).toHaveLength(1);
  vi.advanceTimersByTime(1);
  progress.tick();
  expect(said.at(-1)).toBe(
    `${CLEAR}${'#'.repeat(13)}${'.'.repeat(11)} 25/48  Mending and highlighting`,
  );
  progress.tick();
  expect(said).toHaveLength(2);
});

test('a stage of unknown length has an empty bar and no count', () => {
  const progress = reportProgress(makeTerminal(true));
  progress.stage('site', 0);
  expect(said).toEqual([`${CLEAR}${'.'.repeat(24)}  Linking`]);
});

test('a stage begins to count anew', () => {
  const progress = reportProgress(makeTerminal(true));
  progress.stage('articles', 1);
  progress.tick();
  progress.stage('pages', 2);
  expect(said.at(-1)).toContain(' 0/2  Drawing and writing pages');
});

test('a notice stands above the line, which is gone when it is cleared', () => {
  const progress = reportProgress(makeTerminal(true));
  progress.stage('site', 0);
  const [line = ''] = said;
  progress.notice('Starting a browser');
  progress.clear();
  expect(said.slice(1)).toEqual([CLEAR, 'Starting a browser\n', line, CLEAR]);
});
