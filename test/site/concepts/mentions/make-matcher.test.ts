import { describe, expect, test } from 'vitest';
import { makeMatcher } from '../../../../src/site/concepts/mentions/make-matcher.ts';

function find(text: string, spellings: readonly string[], exactCase = false): string[] {
  const seed = { key: 'k', name: spellings[0] ?? '', spellings, exactCase };
  const matcher = makeMatcher([
    { ...seed, specificity: 1, marks: 0, isLinked: true, forced: false },
  ]);
  return matcher(text).map(({ start, end }) => text.slice(start, end));
}

describe('makeMatcher', () => {
  test.each([
    ['Google 与 Go、go-kit', ['Go'], ['Go', 'go']],
    ['Goroutine 和 goroutines', ['goroutine', 'goroutines'], ['Goroutine', 'goroutines']],
    ['sync.Pool.Get 与 mysync.Pool', ['sync.Pool'], ['sync.Pool']],
    ['C++ 与 C', ['C++'], ['C++']],
    ['C++ 与 C', ['C'], ['C', 'C']],
    ['熔断器限流熔断', ['熔断'], ['熔断', '熔断']],
    ['API网关', ['API'], ['API']],
    ['max_go 与 go2', ['Go'], []],
    ['结尾 Go', ['Go'], ['Go']],
  ])('in %s finds %j', (text, spellings, expected) => {
    expect(find(text, spellings)).toEqual(expected);
  });

  test('keeps capitals apart where they matter', () => {
    expect(find('REST and the rest', ['REST'], true)).toEqual(['REST']);
  });
});
