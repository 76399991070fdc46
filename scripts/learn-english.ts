/**
 * Learn how English is used in technical writing at large.
 *
 *     node scripts/learn-english.ts FOLDER...
 *
 * Each folder holds healthy Markdown, `SOURCE_HASH.md`; documents with Chinese are left out. Writes
 *
 * - the share of documents that have a word in small letters, averaged over the sources, so that
 *   none counts more for having more documents; from 0.6 %, in tenths of a percent;
 * - words that hardly ever stand where a thing is named, after a determiner or another word and
 *   before the end of the phrase: verbs, qualities, adverbs.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../test/site/support/parse-article.ts';

const MIN_DOCUMENTS = 5;
const MIN_SHARE = 0.006;
const MIN_USES = 6;
// A word of fewer may be a name.
const MIN_SOURCES = 3;
const MAX_AS_THING = 0.14;
const OUT = new URL('../src/site/concepts/choose/english.weights.json', import.meta.url);

/** What may follow a noun phrase. */
const FOLLOWS = new Set(
  `of is are was were in for with to and or that which can will has have from on by at as be may
   must should when if than but into per via does do`.split(/\s+/),
);
/** What a noun does not stand behind. */
const PRECEDES_OTHERS = new Set(
  `to can will may must should could would not is are was were be been being it they we you i he
   she and or if when that how then also very more most too so as`.split(/\s+/),
);
// A word between white space and marks of a sentence, such a mark, or anything else: `github.com`.
const TOKEN =
  /(?<![^\s("“])[A-Za-z][A-Za-z'’-]*(?=[\s.,;:!?)"”]*(?:\s|$))|[.,;:!?()"“”](?=\s|$)|\S+/g;
const SMALL_WORD = /^[a-z][a-z-]+$/;

/** How a word is used. */
interface Use {
  uses: number;
  asThing: number;
  /** Source → number of documents. */
  readonly documents: Map<string, number>;
}

const words = new Map<string, Use>();
const sources = new Map<string, number>();
for (const folder of process.argv.slice(2)) {
  for (const file of readdirSync(folder).toSorted()) {
    readDocument(file, readFileSync(join(folder, file), 'utf8'));
  }
}
const sizes = [...sources].filter(([, size]) => size >= MIN_DOCUMENTS);
const sorted = [...words].toSorted(([a], [b]) => (a < b ? -1 : 1));
const shares: Record<string, string> = {};
for (const [word, use] of sorted) {
  const share = shareOf(use);
  if (share < MIN_SHARE) continue;
  const tenths = String(Math.round(share * 1000));
  shares[tenths] = `${shares[tenths] ?? ''} ${word}`.trim();
}
const others = sorted.filter(
  ([, { uses, asThing, documents }]) =>
    uses >= MIN_USES && documents.size >= MIN_SOURCES && asThing / uses <= MAX_AS_THING,
);
const data = { shares, others: others.map(([word]) => word).join(' ') };
writeFileSync(OUT, `${JSON.stringify(data, null, 1)}\n`);
console.log(`${others.length} words of ${words.size} from ${sizes.length} sources name no thing`);

function readDocument(file: string, markdown: string): void {
  if (/\p{Script=Han}/u.test(markdown)) return;
  const source = file.replace(/_[0-9a-f]{8}\.md$/, '');
  sources.set(source, (sources.get(source) ?? 0) + 1);
  const found = new Set<string>();
  for (const { text } of parseArticle(file, markdown).sections) {
    for (const line of text.split('\n')) readLine(line.match(TOKEN) ?? [], found);
  }
  for (const word of found) {
    const documents = words.get(word)?.documents;
    documents?.set(source, (documents.get(source) ?? 0) + 1);
  }
}

function readLine(tokens: readonly string[], found: Set<string>): void {
  for (const [i, word] of tokens.entries()) {
    if (!SMALL_WORD.test(word)) continue;
    const use = words.get(word) ?? { uses: 0, asThing: 0, documents: new Map() };
    words.set(word, use);
    use.uses += 1;
    if (isThing(tokens[i - 1], tokens[i + 1])) use.asThing += 1;
    found.add(word);
  }
}

function isThing(before = '.', after = '.'): boolean {
  const previous = before.toLowerCase();
  const isLed = /^[a-z]/.test(previous) && !PRECEDES_OTHERS.has(previous) && !/ly$/.test(previous);
  return isLed && (!/^[A-Za-z]/.test(after) || FOLLOWS.has(after.toLowerCase()));
}

function shareOf({ documents }: Use): number {
  let sum = 0;
  for (const [source, size] of sizes) sum += Math.min(1, (documents.get(source) ?? 0) / size);
  return sum / sizes.length;
}
