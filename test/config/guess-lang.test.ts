import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { guessLang } from '../../src/config/guess-lang.ts';
import { loadConfig } from '../../src/config/load-config.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-lang-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const ENGLISH = 'A call that fails is tried again, until its context is done.\n';
const CHINESE = '失败的调用会重试，直到 context 结束。`ctx.Done()` 关闭以后不再等待。\n';

test.each([
  ['en', { 'a.md': ENGLISH }],
  ['zh-CN', { 'a.md': CHINESE }],
  [
    'zh-CN',
    {
      'a.txt': `${CHINESE}func main() {\n\tif err := call(ctx); err != nil {\n\t\treturn\n\t}\n}\n`,
    },
  ],
  ['en', { 'a.md': `${ENGLISH.repeat(9)}In Chinese this is 重试.\n` }],
  ['ja', { 'a.md': '失敗した呼び出しは、コンテキストが終わるまでやり直されます。\n' }],
  ['ko', { 'a.md': '실패한 호출은 컨텍스트가 끝날 때까지 다시 시도됩니다.\n' }],
  ['en', { 'deep/er/a.md': ENGLISH, 'dist/a.md': CHINESE, 'node_modules/a.md': CHINESE }],
  ['en', { 'a.md': ENGLISH, 'picture.svg': CHINESE, '.hidden.md': CHINESE }],
  ['zh-CN', {}],
  ['zh-CN', { 'a.md': '' }],
] as const)('%s is the language of %j', async (lang, files) => {
  for (const [path, text] of Object.entries(files)) write(path, text);
  expect(await guessLang(root, join(root, 'dist'))).toBe(lang);
});

test('what the configuration says is not guessed, and the interface follows the guess', async () => {
  write('seeds/a.md', ENGLISH);
  expect(await loadConfig(root)).toMatchObject({ lang: 'en', locale: 'en' });
  write('site.config.mjs', "export default { lang: 'zh-TW' };\n");
  expect(await loadConfig(root)).toMatchObject({ lang: 'zh-TW', locale: 'zh-CN' });
});
