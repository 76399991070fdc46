import { bundledThemes } from 'shiki/themes';
import { beforeAll, describe, expect, test } from 'vitest';
import { createHighlighter } from '../../src/highlight/create-highlighter.ts';
import type { Highlighter } from '../../src/types/highlight.ts';
import { pairTheme } from '../../src/util/pair-theme.ts';

let highlighter: Highlighter;
beforeAll(async () => {
  highlighter = await createHighlighter();
  await highlighter.load(['go', 'bash', 'dockerfile', 'nonsense']);
});

const color = (code: string, lang = 'go', meta = ''): string =>
  highlighter.highlight({ code, lang, meta });

describe('the highlighter', () => {
  test('colours with classes and keeps every character', () => {
    const code = 'func main() {\n\tx := "a<b" // 注释\n}';
    const html = color(code);
    expect(html).toMatch(/<span class="k\w+">func/);
    expect(html).not.toContain('style=');
    const text = html
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&');
    expect(text).toBe(code);
  });

  test('has a rule for each class, readable in light and dark', () => {
    const css = highlighter.css();
    for (const [, name] of color('package a\nimport "b"\nconst c = 1').matchAll(
      /class="(k\w+)"/g,
    )) {
      expect(css).toContain(`.${name}{color:light-dark(`);
    }
  });

  test.each([
    ['golang', 'go'],
    ['sh', 'bash'],
    ['shell', 'bash'],
    ['Dockerfile', 'dockerfile'],
    ['makefile', 'makefile'],
    ['protobuf', 'protobuf'],
    ['c++', 'cpp'],
    ['txt', 'text'],
    ['', 'text'],
    ['made-up', 'made-up'],
  ])('calls %s %s', (name, expected) => expect(highlighter.resolve(name)).toBe(expected));

  test('marks lines by the info string and by notation', () => {
    expect(color('a\nb', 'go', '{2}')).toContain('<span class="line highlighted">');
    const diff = color('a := 1 // [!code ++]\nb := 2');
    expect(diff).toContain('diff add');
    expect(diff).not.toContain('[!code');
  });

  test('leaves what it does not know as text', () => {
    expect(color('<x> & y', 'nonsense')).toContain('&lt;x> &amp; y');
  });
});

describe('pairTheme', () => {
  test('zips themes with equal selectors and no others', async () => {
    const theme = async (name: 'github-light' | 'github-dark' | 'nord') =>
      (await bundledThemes[name]()).default;
    const [light, dark] = [await theme('github-light'), await theme('github-dark')];
    const texts = [light, dark].map(({ colors }) => colors?.['editor.foreground']);
    expect(pairTheme(light, dark)?.pairs[0]).toEqual(texts);
    expect(pairTheme(await theme('github-light'), await theme('nord'))).toBeUndefined();
  });

  test('a rule without a colour has that of the text, in each theme', () => {
    const make = (text: string, settings: object) => ({
      colors: { 'editor.foreground': text },
      tokenColors: [
        { scope: 'comment', settings },
        { scope: ['a', 'b'], settings: { fontStyle: 'bold' } },
      ],
    });
    const made = pairTheme(make('#111111', { foreground: '#aa0000' }), make('#eeeeee', {}));
    expect(made?.pairs).toEqual([
      ['#111111', '#eeeeee'],
      ['#aa0000', '#eeeeee'],
    ]);
    expect(made?.theme.settings).toEqual([
      { scope: ['comment'], settings: { foreground: '#000002' } },
      { scope: ['a', 'b'], settings: { fontStyle: 'bold' } },
    ]);
  });
});
