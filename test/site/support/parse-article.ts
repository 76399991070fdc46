import GithubSlugger from 'github-slugger';
import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import type { Article, Section } from '../../../src/types/article.ts';
import type { FilePath } from '../../../src/types/brand.ts';
import { toSlug } from '../../../src/util/text/to-slug.ts';

/** A section while it grows. */
type Draft = {
  -readonly [Key in keyof Section]: Section[Key] extends readonly (infer Item)[]
    ? Key extends 'lines'
      ? Section[Key]
      : Item[]
    : Section[Key];
};

/** Make an article of healthy Markdown without the stages before the site: text and sections only. */
export function parseArticle(path: string, markdown: string): Article {
  const root = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const first = root.children[0];
  const hasTitle = first?.type === 'heading' && first.depth === 1;
  const stem = path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  return {
    path: path as FilePath,
    slug: toSlug(stem),
    title: first?.type === 'heading' ? textOf(first) : stem,
    description: '',
    lang: /\p{Script=Han}/u.test(markdown) ? 'zh-CN' : 'en',
    tags: [],
    order: Number.POSITIVE_INFINITY,
    date: undefined,
    updated: undefined,
    body: { type: 'root', children: [] },
    sections: readSections(hasTitle ? { ...root, children: root.children.slice(1) } : root),
    links: [],
    blocks: [],
    messages: [],
    markdown,
    source: markdown,
    words: 0,
  };
}

function readSections(root: Root): Section[] {
  const slugger = new GithubSlugger();
  const sections: Draft[] = [makeSection('', 0, '', -1)];
  for (const node of root.children) {
    if (node.type !== 'heading') {
      readBlock(node, sections.at(-1) ?? makeSection('', 0, '', -1));
      continue;
    }
    const title = textOf(node);
    const parent = sections.findLastIndex((each) => each.depth > 0 && each.depth < node.depth);
    sections.push(makeSection(slugger.slug(title), node.depth, title, parent));
  }
  return sections;
}

function makeSection(id: string, depth: number, title: string, parent: number): Draft {
  const lists = { inlineCode: [], cells: [], code: [], tables: [], diagrams: [] };
  return { id, depth, title, parent, text: '', ...lists, lines: [1, 1] };
}

function readBlock(node: RootContent, section: Draft): void {
  if (node.type === 'code') {
    const id = `code-${section.code.length + 1}`;
    if (node.lang === 'mermaid')
      section.diagrams.push({ id, source: node.value, label: '', line: 1 });
    else section.code.push({ id, lang: node.lang ?? 'text', value: node.value });
    return;
  }
  if (node.type === 'paragraph' || node.type === 'tableCell') {
    const text = textOf(node, { includeHtml: false });
    if (node.type === 'tableCell') section.cells.push(text);
    section.text += `${section.text === '' ? '' : '\n'}${text}`;
    readInlineCode(node, section);
    return;
  }
  if (node.type === 'table') {
    const header = node.children[0]?.children.map((cell) => textOf(cell)) ?? [];
    section.tables.push({
      id: `table-${section.tables.length + 1}`,
      header,
      rows: node.children.length - 1,
    });
  }
  if ('children' in node)
    for (const child of node.children) readBlock(child as RootContent, section);
}

function readInlineCode(node: Nodes, section: Draft): void {
  if (node.type === 'inlineCode') section.inlineCode.push(node.value);
  if ('children' in node) for (const child of node.children) readInlineCode(child, section);
}
