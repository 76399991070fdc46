import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import type { BuildResult } from '../../src/types/build.ts';

/** 1 × 1 pixel. */
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-wiki-'));
  mkdirSync(join(root, 'seeds/notes'), { recursive: true });
  mkdirSync(join(root, 'seeds/files'));
  writeFileSync(join(root, 'seeds/files/dot.gif'), GIF);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function run(notes: Readonly<Record<string, string>>): Promise<BuildResult> {
  for (const [name, text] of Object.entries(notes)) {
    writeFileSync(join(root, 'seeds/notes', name), text);
  }
  return build(await loadConfig(root, { base: '/docs/' }, {}));
}

function pageOf(slug: string): string {
  return readFileSync(join(root, 'dist/articles', slug, 'index.html'), 'utf8');
}

test('notes link to each other by their names, and show pictures of the vault', async () => {
  const { messages } = await run({
    'Event Loop.md': '# Event Loop\n\nOne after another.\n\n## Its phases\n\nTimers.\n',
    'Other.md': 'See [[event loop#Its phases|the phases]] and [[Lost]].\n\n![[dot.gif|40]]\n',
  });
  expect(messages).toMatchObject([{ ruleId: 'link-name-missing', actual: '[[Lost]]' }]);
  const page = pageOf('other');
  expect(page).toContain('<a href="/docs/articles/event-loop/#its-phases">the phases</a>');
  expect(page).toContain('and [[Lost]].');
  expect(page).toMatch(/<img src="\/docs\/images\/[0-9a-f]{16}\.gif" alt="dot\.gif" width="40"/);
  expect(page).not.toContain('data-wiki');
  expect(pageOf('event-loop')).toContain('href="/docs/articles/other/"');
});

test('a link appears when its article does, and brackets come back when it goes', async () => {
  await run({ 'A.md': 'See [[B]].\n', 'C.md': 'See [[A]].\n' });
  expect(pageOf('a')).toContain('See [[B]].');
  await run({ 'B.md': 'Here.\n' });
  expect(pageOf('a')).toContain('See <a href="/docs/articles/b/">B</a>.');
  rmSync(join(root, 'seeds/notes/B.md'));
  await run({});
  expect(pageOf('a')).toContain('See [[B]].');
});

test('brackets of code are reported only where others are links', async () => {
  const { messages } = await run({ 'A.md': 'Mark it [[nodiscard]].\n', 'B.md': 'Text.\n' });
  expect(messages).toEqual([]);
  expect(pageOf('a')).toContain('Mark it [[nodiscard]].');
});
