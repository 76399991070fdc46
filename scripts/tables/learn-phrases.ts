import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashName } from '../../src/repair/learned/hash-name.ts';
import { slotOf } from '../../src/repair/learned/slot-of.ts';
import { endKey, type PhraseEnds, startKey } from '../../src/repair/tables/plain/phrase-ends.ts';
import type { StoredPlainTableModel } from '../../src/repair/tables/plain/plain-table-model.ts';
import { repositoryOf } from '../corpus/repository-of.ts';
import { proseLines } from './prose-lines.ts';

const BITS = 13;
const MIN_REPOSITORIES = 2;
const MOST = 4;

interface Count {
  /** Times at the phrase's edge, and inside a phrase. */
  edge: number;
  inside: number;
  readonly repositories: Set<string>;
}

/** Count in the prose of ideal texts how often each word ends and starts a phrase. */
export function learnPhrases(
  folders: readonly string[],
): PhraseEnds & { readonly stored: StoredPlainTableModel['phrases'] } {
  const ends = new Map<string, Count>();
  const starts = new Map<string, Count>();
  for (const [repository, words] of folders.flatMap(readPhrases)) {
    for (const [i, word] of words.entries()) {
      add(ends, endKey(word), i === words.length - 1, repository);
      add(starts, startKey(word), i === 0, repository);
    }
  }
  const tables = { ends: toTable(ends), starts: toTable(starts) };
  const toBase64 = (table: Int8Array): string =>
    Buffer.from(Uint8Array.from({ length: table.length / 2 }, (_, i) => packed(table, i))).toString(
      'base64',
    );
  return {
    bits: BITS,
    ...tables,
    stored: { bits: BITS, ends: toBase64(tables.ends), starts: toBase64(tables.starts) },
  };
}

/** Two numbers of four bits each. */
function packed(table: Int8Array, at: number): number {
  return (((table[2 * at] ?? 0) + 8) << 4) | ((table[2 * at + 1] ?? 0) + 8);
}

/** The words of every phrase outside code and tables. */
function readPhrases(folder: string): (readonly [string, readonly string[]])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) =>
      proseLines(readFileSync(join(folder, name), 'utf8'))
        .flatMap((line) => line.split(/[。；！？!?;]|(?<=[^\d])[,，：]|[.:](?=\s|$)|[()（）]/))
        .map((phrase) => [repositoryOf(name), phrase.trim().split(/\s+/).filter(Boolean)] as const)
        .filter(([, words]) => words.length > 0),
    );
}

function add(counts: Map<string, Count>, key: string, isEdge: boolean, repository: string): void {
  const count = counts.get(key) ?? { edge: 0, inside: 0, repositories: new Set() };
  counts.set(key, count);
  if (isEdge) count.edge += 1;
  else count.inside += 1;
  count.repositories.add(repository);
}

/** Rounded log-odds against the average; where keys share a slot the commonest has it. */
function toTable(counts: ReadonlyMap<string, Count>): Int8Array {
  const all = [...counts.values()];
  const edges = all.reduce((sum, { edge }) => sum + edge, 0);
  const base = edges / all.reduce((sum, { edge, inside }) => sum + edge + inside, 0);
  const table = new Int8Array(2 ** BITS);
  const common = [...counts]
    .filter(([, { repositories }]) => repositories.size >= MIN_REPOSITORIES)
    .sort(([, a], [, b]) => a.edge + a.inside - (b.edge + b.inside));
  for (const [key, { edge, inside }] of common) {
    const odds = Math.log((edge + base) / (inside + 1 - base)) - Math.log(base / (1 - base));
    table[slotOf(hashName(key), BITS)] = Math.max(-MOST, Math.min(MOST, Math.round(odds)));
  }
  return table;
}
