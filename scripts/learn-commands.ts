/**
 * Learn what follows the names of programs in commands: `go get`, `docker compose`.
 *
 *     node scripts/learn-commands.ts CORPUS
 *
 * Reads the blocks of shell in the ideal texts of `train` and `train2`, and those of
 * `snippets/snippets.jsonl`, and keeps the pairs of words that begin a line in two repositories at the
 * least. Writes `commands.weights.json`: of each program its words.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { corpusFolder } from './corpus/corpus-folder.ts';
import { repositoryOf } from './corpus/repository-of.ts';
import { parseGfm } from './markdown/parse-gfm.ts';

const MIN_REPOSITORIES = 2;
/** A name with one word behind it alone may be a sentence's: `hello world`. */
const MIN_WORDS = 2;
const SHELL = /^(?:bash|sh|shell|zsh|console|shell-session|shellsession)$/i;
const COMMAND = /^\s*(?:[$#] )?(?:sudo )?([a-z][\w-]*) ([a-z][a-z-]+)(?=\s|$)/gm;
/** No word of a program: what follows in a sentence, or a file. */
const SENTENCE =
  /^(?:the|this|that|these|your|an?|to|is|are|was|and|or|of|in|on|it|with|from|for|if)$/;
const OUT = new URL('../src/repair/4-phrasing/inline/commands.weights.json', import.meta.url);

const corpus = corpusFolder();
const repositories = new Map<string, Set<string>>();
for (const set of ['train', 'train2']) {
  const folder = join(corpus, set, 'gold');
  for (const file of readdirSync(folder).toSorted()) {
    readShell(parseGfm(readFileSync(join(folder, file), 'utf8')), repositoryOf(file));
  }
}
for (const line of readFileSync(join(corpus, 'snippets', 'snippets.jsonl'), 'utf8').split('\n')) {
  if (line === '') continue;
  const { lang, code, repo } = JSON.parse(line) as Record<string, string>;
  if (SHELL.test(lang ?? '')) count(code ?? '', (repo ?? '').toLowerCase().replace(/\W/g, '_'));
}
const words = new Map<string, string[]>();
for (const [pair, { size }] of repositories) {
  const [name = '', word = ''] = pair.split(' ');
  if (size >= MIN_REPOSITORIES) words.set(name, [...(words.get(name) ?? []), word]);
}
const kept = [...words].filter(([, own]) => own.length >= MIN_WORDS).toSorted();
writeFileSync(
  OUT,
  `${JSON.stringify(Object.fromEntries(kept.map(([name, own]) => [name, own.toSorted().join(' ')])), null, 1)}\n`,
);
console.log(`${kept.length} programs, ${kept.reduce((sum, [, own]) => sum + own.length, 0)} words`);

function readShell(node: Nodes, repository: string): void {
  if (node.type === 'code' && SHELL.test(node.lang ?? '')) count(node.value, repository);
  else if ('children' in node) for (const child of node.children) readShell(child, repository);
}

function count(code: string, repository: string): void {
  for (const [, name = '', word = ''] of code.matchAll(COMMAND)) {
    if (SENTENCE.test(word) || SENTENCE.test(name)) continue;
    const pair = `${name} ${word}`;
    repositories.set(pair, (repositories.get(pair) ?? new Set()).add(repository));
  }
}
