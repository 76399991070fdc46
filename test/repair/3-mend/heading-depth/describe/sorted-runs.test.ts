import { describe, expect, test } from 'vitest';
import { sortedRuns } from '../../../../../src/repair/3-mend/heading-depth/describe/sorted-runs.ts';

describe('runs in alphabetical order', () => {
  test('go by the Latin words of a heading', () => {
    const texts = ['异步组件 (async component)', '编译器宏 (compiler macro)', '组件 (component)'];
    expect(sortedRuns(['术语表', ...texts])).toEqual([0, 0, 3, 3]);
  });

  test('end where a heading comes before the last', () => {
    expect(sortedRuns(['create', 'delete', 'apply', 'get'])).toEqual([0, 2, 0, 2]);
  });

  test('need words to sort by', () => {
    expect(sortedRuns(['概述', '安装', '配置'])).toEqual([0, 0, 0]);
    expect(sortedRuns([])).toEqual([]);
  });
});
