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
