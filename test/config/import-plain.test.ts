import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const SOURCES: URL = new URL('../../src/config/', import.meta.url);
const HAS_HOOKS: boolean = 'registerHooks' in process.getBuiltinModule('node:module');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kintsugi-plain-'));
  writeFileSync(join(folder, 'title.ts'), "export const title: string = 'a';\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What both give for a module of the project, in a process that nothing else loads modules for. */
function load(text: string): { readonly plain?: unknown; readonly any?: unknown } {
  const path = join(folder, 'site.config.ts');
  writeFileSync(path, text);
  const script = `
    import { importModule } from ${JSON.stringify(new URL('import-module.ts', SOURCES).href)};
    import { importPlain } from ${JSON.stringify(new URL('import-plain.ts', SOURCES).href)};
    const told = (error) => ({ default: error.message });
    const path = ${JSON.stringify(path)};
    const plain = await importPlain(path, '1').catch(told);
    const any = await importModule(path, '2', ${JSON.stringify(folder)}).catch(told);
    console.log(JSON.stringify({ plain: plain?.default, any: any.default }));
  `;
  const file = join(folder, 'script.mjs');
  writeFileSync(file, script);
  return JSON.parse(execFileSync(process.execPath, [pathToFileURL(file).pathname]).toString());
}

test.runIf(HAS_HOOKS)('a module without types is imported as JavaScript', () => {
  const text = "import { title } from './title.ts';\nexport default { title };\n";
  expect(load(text)).toEqual({ plain: { title: 'a' }, any: { title: 'a' } });
});

test.each([
  ['an annotation', "const title: string = 'a';\nexport default { title };\n"],
  ['an assertion', "export default { title: 'a' } as { title: string };\n"],
  [
    'a type that is imported',
    "import type { A } from './title.ts';\nexport default { title: 'a' };\n",
  ],
  ['what may be two comparisons', "const f = String;\nexport default { title: f<'a'>('a') };\n"],
  ['CommonJS', "module.exports = { title: 'a' };\n"],
])('%s is left to Node', (_, text) => {
  expect(load(text)).toEqual({ any: { title: 'a' } });
});

test.runIf(HAS_HOOKS)('an error that a module throws is passed on', () => {
  const text = "export default {};\nthrow new Error('no title');\n";
  expect(load(text)).toEqual({ plain: 'no title', any: 'no title' });
});
