import { expect, test } from 'vitest';
import { forbidCountedProse } from '../../../../src/repair/2-blocks/forbid/forbid-counted-prose.ts';
import { allowedTags } from '../allowed-tags.ts';

/** Whether a line may be code. */
function mayBeCode(line: string): boolean {
  return (
    allowedTags(forbidCountedProse, `${line}\npublic void write() {`)[0]?.includes('C') ?? false
  );
}

test.each([
  '1、读取配置',
  '1.2、读取配置',
  '一、      安装系统',
  '(2)写入缓存之后再返回结果',
  '（3） 返回结果',
  '①写入内存',
])('%s is no code', (line) => {
  expect(mayBeCode(line)).toBe(false);
});

test.each(['// 1、读取配置', '1. read', '(1, 2)', 'print("读取")', '1) "requirepass"'])(
  '%s may be code',
  (line) => {
    expect(mayBeCode(line)).toBe(true);
  },
);
