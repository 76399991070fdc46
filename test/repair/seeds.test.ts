import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { repair } from '../../src/repair/index.ts';

/** Kind and text of each block, without white space and inline markup. */
function blocksOf(markdown: string): readonly string[] {
  const tree = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  return tree.children.map((node) => {
    const kind = node.type === 'heading' ? `heading ${node.depth}` : node.type;
    const lang = node.type === 'code' ? ` ${node.lang}` : '';
    return `${kind}${lang}: ${textOf(node).replace(/\s+/g, '')}`;
  });
}

const names = readdirSync('seeds').filter((name) => name.endsWith('.txt'));

describe('repair of the seeds', () => {
  test.each(names)('%s comes out as the ideal text, but for a few blocks', (name) => {
    const { markdown } = repair(readFileSync(join('seeds', name), 'utf8'));
    const gold = readFileSync(join('test/fixtures/gold', name.replace('.txt', '.md')), 'utf8');
    const wanted = blocksOf(gold);
    const found = new Set(blocksOf(markdown));
    const missing = wanted.filter((block) => !found.has(block));
    expect(missing.length / wanted.length).toBeLessThan(0.08);
  });
});
