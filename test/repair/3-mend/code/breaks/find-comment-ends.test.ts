import { expect, test } from 'vitest';
import { findCommentEnds } from '../../../../../src/repair/3-mend/code/breaks/find-comment-ends.ts';
import { readLayoutText } from '../../../../../src/repair/3-mend/code/breaks/layout-text.ts';

/** The text with `⏎` where a line surely ends. */
function marked(text: string, language: string): string {
  const spaces = findCommentEnds({ ...readLayoutText(text), language });
  return [...text].map((sign, at) => (spaces.get(at) ? '⏎' : sign)).join('');
}

test.each([
  ['a() // 停止 stop()', 'a() // 停止⏎stop()'],
  ['// 传递 prop h(Foo, { a })', '// 传递 prop⏎h(Foo, { a })'],
  ['// 注意: const a = b // 好', '// 注意:⏎const a = b // 好'],
  ['// 更新 `count` ref count.value++', '// 更新 `count` ref⏎count.value++'],
  ['// 等价于 v-on:click.stop onClick: call(a)', '// 等价于 v-on:click.stop⏎onClick: call(a)'],
])('a note in a script ends where a statement begins: %s', (text, expected) => {
  expect(marked(text, 'javascript')).toBe(expected);
});

test.each([
  '// stop the watcher stop()',
  '// 循环 for (let a of b())',
  '// 调用 stop() 方法',
  '// 结果 (a) => b()',
])('leaves %s', (text) => {
  expect(marked(text, 'typescript')).toBe(text);
});

test.each([
  ['# 下载 wget https://a.b/c # 好', '# 下载⏎wget https://a.b/c # 好'],
  ['# 输出 cpu profile go test -bench .', '# 输出 cpu profile⏎go test -bench .'],
  ['# vet go vet ./...', '# vet⏎go vet ./...'],
])('a note in a shell ends where a command begins: %s', (text, expected) => {
  expect(marked(text, 'bash')).toBe(expected);
});

test.each([
  '# use kubectl get pods -n a',
  '# the first of all the node pools -a',
  '# ls -l a.txt',
  '# 用 ls 看 a',
  '# Define etcd node IPs here',
])('leaves %s', (text) => {
  expect(marked(text, 'bash')).toBe(text);
});

test('asks scripts and shells alone', () => {
  expect(marked('// 停止 stop()', 'go')).toBe('// 停止 stop()');
});
