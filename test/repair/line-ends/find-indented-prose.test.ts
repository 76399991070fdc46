import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { repair } from '../../../src/repair/index.ts';
import { findIndentedProse } from '../../../src/repair/line-ends/find-indented-prose.ts';

function textWith(indent: string): string {
  return `智能指针的原理

1.1 资源管理

${indent}资源获取即初始化，是一种利用对象生命周期来控制程序资源的简单技术，通常封装到一个类中。

  • 不需要显式地释放资源。
  • 资源在其生命期内始终保持有效。

1.2 拷贝

${indent}上面的类会出现二次析构问题，比如我们拷贝一个指针，那么内存可能被释放多次。

void func()
{
    run();
}

${indent}这里调用了函数，然后返回。
`;
}

test.each(['\u3000\u3000', '\u00a0\u00a0', '    ', '\t'])(
  'keeps paragraphs that begin with %j prose',
  (indent) => {
    const { blocks, markdown } = repair(textWith(indent));
    expect(blocks.map(({ kind }) => kind)).toEqual(
      repair(textWith('')).blocks.map(({ kind }) => kind),
    );
    expect(markdown).toBe(repair(textWith('')).markdown);
    expect(repair(markdown).markdown).toBe(markdown);
  },
);

test.each([
  [
    'paragraphs of items',
    'Rules:\n\n  • First\n\n    This paragraph goes on with the item above, and says more about it.\n',
  ],
  [
    'sentences inside code',
    'def f():\n    """Do it.\n\n    This sentence is part of the text that describes the function above it.\n\n    """\n',
  ],
  [
    'rows',
    'Usage\n\n  start    begins the whole thing now, and waits for what comes from elsewhere.\n',
  ],
])('leaves %s', (_, text) => {
  expect(findIndentedProse(splitLines(text), [])).toEqual([]);
});

const SET_IN = `事务

  一、事务与锁

  在池子中开启事务的命令是 multi,而执行事务的命令是 exec,两者之间的命令进入队列。

  1.基础事务

  在执行这些命令的时候,其他客户端不能再插入任何命令,直至 exec 命令的出现为止。

pool> exec
1) OK
2) "value1"

  如果回滚事务,可以使用 discard 命令取消事务中所有命令。

  return 1
`;

test('titles among paragraphs that are set in, and what stands below a program’s output, are prose', () => {
  const lines = splitLines(SET_IN);
  const starts = lines.filter(({ text }) => /^ {2}[^r]/.test(text)).map(({ start }) => start);
  const found = findIndentedProse(lines, [], 'resiliparse').map(({ start }) => start);
  expect(found).toEqual(starts);
  const alone = '事务\n\n  一、事务与锁\n\n正文。\n';
  expect(findIndentedProse(splitLines(alone), [], 'resiliparse')).toEqual([]);
});
