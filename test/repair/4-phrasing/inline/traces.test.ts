import { describe, expect, test } from 'vitest';
import { findTraces } from '../../../../src/repair/4-phrasing/inline/find-traces.ts';
import { fitsTraces } from '../../../../src/repair/4-phrasing/inline/fits-traces.ts';
import { readTitles } from '../../../../src/repair/4-phrasing/inline/read-titles.ts';
import type { PhrasingUnit, Traces } from '../../../../src/repair/4-phrasing/phrasing-unit.ts';

function item(text: string, breaks: readonly number[] = []): PhrasingUnit {
  return { text, breaks, trace: breaks.length > 0 ? 'code' : 'unknown', kind: 'item' };
}

describe('findTraces', () => {
  test.each<[string, string, boolean, number, Traces]>([
    ['spaced and indented', '用 foo ，再用 bar', true, 0, 'spaces'],
    ['spaced, nothing indented', '用 foo ，再用 bar', false, 0, 'spaces'],
    ['cut lines', '用 foo ，再用 bar', false, 0.2, 'breaks'],
    ['nothing to see', '用 foo，再用 bar', false, 0, 'breaks'],
  ])('%s', (_, text, hasIndentation, cut, traces) => {
    expect(findTraces([item(text)], 'trafilatura', hasIndentation, cut)).toBe(traces);
    expect(findTraces([item(text)], 'resiliparse', hasIndentation, cut)).toBe('none');
  });
});

describe('fitsTraces', () => {
  const fits = (text: string, code: string, traces: Traces, breaks: readonly number[] = []) =>
    fitsTraces([text.indexOf(code), text.indexOf(code) + code.length], item(text, breaks), traces);

  test.each<[string, string, Traces, readonly number[], boolean]>([
    ['set maxIdleto 3', 'maxIdle', 'breaks', [4], true],
    ['set maxIdle to 3', 'maxIdle', 'breaks', [4], false],
    ['if set, maxIdleholds', 'maxIdle', 'breaks', [3], false],
    ['set maxIdle , then go', 'maxIdle', 'spaces', [], true],
    ['set maxIdle, then go', 'maxIdle', 'spaces', [], false],
    ['set maxIdle, then go', 'maxIdle', 'none', [], true],
  ])('%s', (text, code, traces, breaks, expected) => {
    expect(fits(text, code, traces, breaks)).toBe(expected);
  });
});

test('readTitles tells the names of the first heading from those of others', () => {
  const titles = readTitles(['ApplicationSet 详解', 'Use ApplicationSet, and sync.Pool']);
  expect(titles.get('ApplicationSet')).toBe(2);
  expect(titles.get('sync.Pool')).toBe(1);
});
