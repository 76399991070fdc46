/**
 * Build the documentation as a site, by Kintsugi itself, into `dist-docs` or a folder that is named.
 *
 *     node scripts/build-docs.ts [FOLDER]
 *
 * It is served under `docs/` of the site's base. Fails where a link leads nowhere or a message is
 * more than information.
 */
import { join, resolve } from 'node:path';
import { build } from '../src/build.ts';
import { loadConfig } from '../src/config/load-config.ts';
import { formatMessages } from '../src/report/format-messages.ts';
import { DOC_TERMS } from './docs/doc-terms.ts';
import { findBrokenLinks } from './docs/find-broken-links.ts';
import { stageDocs } from './docs/stage-docs.ts';

const root = resolve(import.meta.dirname, '..');
const stage = join(root, '.cache/docs');
const outDir = resolve(process.argv[2] ?? join(root, 'dist-docs'));
stageDocs(root, stage);
const { base } = await loadConfig(root);
const loaded = await loadConfig(stage, { base: `${base}docs/`, outDir });
const config = {
  ...loaded,
  title: 'Kintsugi',
  description: 'Mends flattened technical articles and publishes them as a site.',
  lang: 'en',
  locale: 'en',
  concepts: { ...loaded.concepts, auto: false, add: DOC_TERMS },
  cacheDir: join(root, '.cache/kintsugi'),
} as const;
const { pages, messages } = await build(config);
const serious = messages.filter(({ severity }) => severity !== 'info');
const broken = findBrokenLinks(outDir, config.base);
process.stderr.write(
  formatMessages(serious, 'pretty', { color: false, sourceOf: () => undefined }),
);
for (const link of broken) process.stderr.write(`broken link: ${link}\n`);
process.stderr.write(`${pages} pages in ${outDir}, ${broken.length} broken links\n`);
process.exitCode = serious.length + broken.length > 0 ? 1 : 0;
