import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { parseGfm } from '../markdown/parse-gfm.ts';

const MAX_LENGTH = 300;
const MAX_LINES = 9;
/** Largest number of lists, and of paragraphs, that are taken from one text. */
const MAX_EACH = 3;
const HAN = /\p{Script=Han}/u;
const SENTENCES = /(?<=[.!?:]) (?=[A-Z])/;

/**
 * Make lines of prose that stand close out of ideal texts: their headings, as lists of contents show
 * them, the items of a list without their marks, the sentences of a paragraph.
 *
 * @param folder Holds ideal texts.
 */
export function readCloseProse(folder: string): readonly (readonly string[])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => proseOf(readFileSync(join(folder, name), 'utf8')))
    .filter((run) => run.length > 1)
    .filter((run) => run.every((line) => line.length <= MAX_LENGTH && !HAN.test(line)));
}

function proseOf(markdown: string): readonly (readonly string[])[] {
  const tree = parseGfm(markdown);
  const of = (type: RootContent['type']): readonly RootContent[] =>
    tree.children.filter((node) => node.type === type);
  const contents = of('heading').map(lineOf);
  const lists = of('list').slice(0, MAX_EACH).map(itemsOf);
  const sentences = of('paragraph')
    .slice(0, MAX_EACH)
    .map((node) => lineOf(node).split(SENTENCES));
  return [contents, ...lists, ...sentences].map((run) =>
    run.filter((line) => line !== '').slice(0, MAX_LINES),
  );
}

function itemsOf(list: RootContent): readonly string[] {
  if (list.type !== 'list') return [];
  return list.children.map(({ children: [first] }) => (first ? lineOf(first) : ''));
}

function lineOf(node: RootContent): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}
