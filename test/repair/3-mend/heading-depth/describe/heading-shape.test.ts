import { expect, test } from 'vitest';
import { headingShape } from '../../../../../src/repair/3-mend/heading-depth/describe/heading-shape.ts';

test.each([
  ['Why?', 'question'],
  ['数据指标:', 'colon'],
  ['sync.Pool', 'code'],
  ['安装', 'han'],
  ['install', 'word'],
  ['Install', 'name'],
  ['Quick Start', 'title'],
  ['how it works', 'lower'],
  ['How it works', 'phrase'],
  ['📚 推荐阅读', 'picture han'],
])('%s is a %s', (text, shape) => {
  expect(headingShape(text)).toBe(shape);
});
