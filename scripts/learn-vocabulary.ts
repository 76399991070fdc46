/**
 * Learn the words that technical writing uses, to tell them from words that ran together.
 *
 *     node scripts/learn-vocabulary.ts CORPUS
 *
 * Reads the ideal texts of `train` and `train2`, and keeps the words of three letters and more that
 * stand by themselves in the prose of two repositories at the least. Writes `vocabulary.weights.json`:
 * the words in order, each as how many letters it shares with the one before, up to nine, and the rest.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { corpusFolder } from './corpus/corpus-folder.ts';
import { parseGfm } from './markdown/parse-gfm.ts';

const MIN_REPOSITORIES = 2;
const MAX_SHARED = 9;
/** Not in a path, an address or a name. */
const WORD = /(?<![\w./@#:-])[A-Za-z]{3,24}(?![\w/@-]|[.:]\w)/g;
const OUT = new URL('../src/repair/words/vocabulary.weights.json', import.meta.url);

const corpus = corpusFolder();
const repositories = new Map<string, Set<string>>();
for (const set of ['train', 'train2']) {
  const folder = join(corpus, set, 'gold');
  for (const file of readdirSync(folder).toSorted()) {
    const repository = file.replace(/_[0-9a-f]{8}\.md$/, '');
    for (const word of wordsOf(readFileSync(join(folder, file), 'utf8'))) {
      const known = repositories.get(word) ?? new Set();
      repositories.set(word, known.add(repository));
    }
  }
}
const words = [...repositories]
  .filter(([, { size }]) => size >= MIN_REPOSITORIES)
  .map(([word]) => word)
  .toSorted();
const coded = words.map((word, index) => afterShared(word, words[index - 1] ?? ''));
writeFileSync(OUT, `${JSON.stringify({ words: coded.join('') }, null, 1)}\n`);
console.log(`${words.length} words of ${repositories.size}`);

function wordsOf(markdown: string): ReadonlySet<string> {
  const found = new Set<string>();
  const read = (node: Nodes): void => {
    if (node.type === 'text') {
      for (const word of node.value.match(WORD) ?? []) found.add(word.toLowerCase());
    } else if ('children' in node) node.children.forEach(read);
  };
  read(parseGfm(markdown));
  return found;
}

function afterShared(word: string, before: string): string {
  let shared = 0;
  while (shared < MAX_SHARED && word[shared] !== undefined && word[shared] === before[shared]) {
    shared += 1;
  }
  return `${shared}${word.slice(shared)}`;
}
