import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleCatalogue } from '../../src/report/rule-catalogue.ts';
import { DOC_PAGES } from './doc-pages.ts';
import { rulePage } from './rule-page.ts';

/**
 * Put the documentation together as a project of Kintsugi: the pages of `docs/`, and one for each
 * message.
 *
 * @param root The repository.
 * @param stage Folder of the project; its articles are made anew.
 */
export function stageDocs(root: string, stage: string): void {
  const seeds = join(stage, 'seeds');
  rmSync(seeds, { recursive: true, force: true });
  mkdirSync(join(seeds, 'rules'), { recursive: true });
  const names = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  for (const name of names) writeFileSync(join(seeds, name), page(root, name));
  let order = 1000;
  for (const group of ruleCatalogue) {
    for (const rule of group.rules) {
      writeFileSync(join(seeds, 'rules', `${rule.id}.md`), rulePage(rule, group, order++));
    }
  }
  cpSync(join(root, 'scripts/docs/templates'), join(stage, 'templates'), { recursive: true });
}

function page(root: string, name: string): string {
  const place = DOC_PAGES.indexOf(name.replace(/\.md$/, ''));
  const text = readFileSync(join(root, 'docs', name), 'utf8')
    .replace(/<!--.*?-->\n+/g, '')
    // Files of the repository are no pages.
    .replace(/\[([^\]]+)\]\(\.\.\/[^)]*\)/g, '$1');
  const linked = name === 'messages.md' ? linkRules(text) : text;
  return `---\norder: ${place < 0 ? DOC_PAGES.length : place}\n---\n\n${linked}`;
}

function linkRules(text: string): string {
  return text.replace(/^\| `([a-z][a-z0-9-]+)` +\|/gm, '| [`$1`](rules/$1.md) |');
}
