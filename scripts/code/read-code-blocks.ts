import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { parseGfm } from '../markdown/parse-gfm.ts';

/** A fenced code block of a real document, with what stood before it. */
export interface CodeBlock {
  /** The author's tag, as written. */
  readonly lang: string;
  readonly repo: string;
  /** Name of the document, `''` for a lone snippet. */
  readonly doc: string;
  /** Heading and lead-in, one a line. */
  readonly before: string;
  readonly code: string;
}

/** A line of a paragraph, a heading, or a row of a table. */
export interface ProseLine {
  readonly text: string;
  readonly repo: string;
}

/** The code blocks and the prose of a set, in the order of the documents. */
export interface DocumentText {
  readonly blocks: readonly CodeBlock[];
  readonly prose: readonly ProseLine[];
}

/**
 * Read the code blocks and the prose of all ideal documents of one set (`train`, `dev` …).
 *
 * @param corpus Folder that holds the sets.
 */
export function readDocuments(corpus: string, set: string): DocumentText {
  const blocks: CodeBlock[] = [];
  const prose: ProseLine[] = [];
  const rows = readFileSync(join(corpus, set, 'SOURCES.tsv'), 'utf8')
    .split('\n')
    .slice(1);
  for (const row of rows) {
    const [name = '', repo = ''] = row.split('\t');
    const file = join(corpus, set, 'gold', `${name}.md`);
    if (name === '' || !existsSync(file)) continue;
    const found = readMarkdown(readFileSync(file, 'utf8'), name, repo);
    blocks.push(...found.blocks);
    prose.push(...found.prose);
  }
  return { blocks, prose };
}

/** Read the lone snippets: tagged blocks without a document. */
export function readSnippets(corpus: string): readonly CodeBlock[] {
  const text = readFileSync(join(corpus, 'snippets', 'snippets.jsonl'), 'utf8');
  const seen = new Set<string>();
  return text.split('\n').flatMap((line) => {
    if (line === '') return [];
    // The file's fields are described in its README.
    const { lang, repo, code } = JSON.parse(line) as CodeBlock;
    if (seen.has(code)) return [];
    seen.add(code);
    return [{ lang, repo, doc: '', before: '', code }];
  });
}

/** Read the code blocks and the prose of one document. */
export function readMarkdown(markdown: string, doc: string, repo: string): DocumentText {
  const tree = parseGfm(markdown);
  const blocks: CodeBlock[] = [];
  const prose: ProseLine[] = [];
  let heading = '';
  let lead = '';
  const visit = (node: RootContent): void => {
    if (node.type === 'heading') {
      heading = textOf(node);
      lead = '';
      prose.push({ text: heading, repo });
    } else if (node.type === 'paragraph') {
      lead = textOf(node);
      prose.push(...lead.split('\n').map((text) => ({ text, repo })));
    } else if (node.type === 'code') {
      const before = `${heading}\n${lead}`;
      blocks.push({ lang: node.lang ?? '', repo, doc, before, code: node.value });
      lead = '';
    } else if (node.type === 'tableRow') {
      prose.push({ text: node.children.map((cell) => textOf(cell)).join(' | '), repo });
    } else if ('children' in node) node.children.forEach(visit);
  };
  tree.children.forEach(visit);
  return { blocks, prose };
}
