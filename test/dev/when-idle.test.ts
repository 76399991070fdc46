import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenIdle } from '../../src/dev/when-idle.ts';

const work: () => void = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

/** All that is used of one. */
function response(): ServerResponse {
  return new EventEmitter() as ServerResponse;
}

test('without requests the work runs once', () => {
  whenIdle(work);
  vi.advanceTimersByTime(10_000);
  expect(work).toHaveBeenCalledTimes(1);
});

test('it waits for all answers, however long they take, and for the requests right after them', () => {
  const idle = whenIdle(work);
  const [page, style, late] = [response(), response(), response()];
  idle.answering(page);
  idle.answering(style);
  vi.advanceTimersByTime(10_000);
  page.emit('close');
  vi.advanceTimersByTime(10_000);
  expect(work).not.toHaveBeenCalled();
  style.emit('close');
  idle.answering(late);
  vi.advanceTimersByTime(10_000);
  expect(work).not.toHaveBeenCalled();
  late.emit('close');
  vi.advanceTimersByTime(200);
  expect(work).toHaveBeenCalledTimes(1);
});

test('request after request does not put it off for ever', () => {
  const idle = whenIdle(work);
  for (let at = 0; at < 30; at += 1) {
    const page = response();
    idle.answering(page);
    vi.advanceTimersByTime(10);
    page.emit('close');
    vi.advanceTimersByTime(80);
  }
  expect(work).toHaveBeenCalledTimes(1);
});

test('it runs at once after an answer that took longer than the longest delay', () => {
  const timers = vi.spyOn(globalThis, 'setTimeout');
  const idle = whenIdle(work);
  for (const duration of [10, 5000]) {
    const page = response();
    idle.answering(page);
    vi.advanceTimersByTime(duration);
    page.emit('close');
  }
  vi.advanceTimersByTime(0);
  expect(work).toHaveBeenCalledTimes(1);
  // Node warns in the terminal of what is negative.
  expect(timers.mock.calls.filter(([, ms]) => Number(ms) < 0)).toEqual([]);
});

test('it does not run a second time, nor after it was stopped', () => {
  const idle = whenIdle(work);
  vi.advanceTimersByTime(10_000);
  const again = response();
  idle.answering(again);
  again.emit('close');
  const stopped = whenIdle(work);
  stopped.stop();
  vi.advanceTimersByTime(10_000);
  expect(work).toHaveBeenCalledTimes(1);
});
