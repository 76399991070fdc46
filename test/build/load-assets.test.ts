import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainHighlighter } from '../../src/build/article/plain-highlighter.ts';
import { loadAssets } from '../../src/build/load-assets.ts';
import { loadConfig } from '../../src/config/load-config.ts';

const NO_STORE = { get: () => undefined, put: () => undefined, remove: () => undefined };

test('a mistake in a style sheet is the configuration’s, with its file and line', async () => {
  const root = await mkdtemp(join(tmpdir(), 'kintsugi-assets-'));
  await mkdir(join(root, 'templates/styles'), { recursive: true });
  await writeFile(join(root, 'templates/styles/own.css'), '.a {}\n\n.b } {\n');
  const config = await loadConfig(root, {}, {});
  const made = loadAssets({
    ...{ config, version: '1', store: NO_STORE, withScripts: false },
    templateFiles: { dir: join(root, 'templates'), modules: [], key: 'x' },
    highlighter: () => plainHighlighter(config.code),
  });
  await expect(made).rejects.toMatchObject({
    name: 'ConfigError',
    messages: [
      {
        ruleId: 'config-style',
        path: 'templates/styles/own.css',
        place: { start: { line: 3 } },
      },
    ],
  });
  await rm(root, { recursive: true });
});
