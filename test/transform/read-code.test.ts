import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { readCode } from '../../src/transform/read-code.ts';

const resolve = (lang: string): string => (lang === 'golang' ? 'go' : lang);

describe('readCode', () => {
  test.each([
    ['golang', 'go'],
    ['mermaid', 'mermaid'],
    [undefined, 'text'],
  ])('%s is shown as %s', (name, lang) => {
    const className = name === undefined ? [] : [`language-${name}`];
    expect(readCode(h('pre', [h('code', { className }, 'x\n')]), resolve).lang).toBe(lang);
  });

  test('no alias takes the place of a diagram', () => {
    const pre = h('pre', [h('code', { className: ['language-mermaid'] }, 'graph TD')]);
    expect(readCode(pre, () => 'text').lang).toBe('mermaid');
  });

  test.each([
    ['title="main.go"', 'main.go'],
    ["file='a b.go'", 'a b.go'],
    ['filename=main.go {1,3}', 'main.go'],
    ['cmd/main.go', 'cmd/main.go'],
    ['[npm]', 'npm'],
    ['{1} [src/my config.ts] :line-numbers', 'src/my config.ts'],
    ['{1,3}', undefined],
    ['[a][b]', undefined],
  ])('%s names the file %s', (dataMeta, title) => {
    const code = h('code', { dataMeta, dataFirst: 7 }, 'x\n');
    const pre = h('pre', [code]);
    expect(readCode(pre, resolve)).toMatchObject({ title, value: 'x', firstLine: 7 });
  });
});
