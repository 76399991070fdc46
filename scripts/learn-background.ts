/**
 * Learn which words are common in technical writing at large.
 *
 *     node scripts/learn-background.ts FOLDER...
 *
 * Each folder holds healthy Markdown, `SOURCE_HASH.md`; every source counts the same however many
 * documents it has. A word's figure is the share of a source's documents that have it, averaged
 * over the sources of its language. Only words that at least two documents of a hundred have are
 * kept: the file can say what is filler, and holds no list of terms.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTION_WORDS } from '../src/site/concepts/candidates/function-words.ts';
import { scanUnits, type Unit } from '../src/site/concepts/candidates/scan-units.ts';
import { segmentRuns } from '../src/site/concepts/candidates/segment-runs.ts';
import { parseArticle } from '../test/site/support/parse-article.ts';

// Sources with fewer documents say nothing about how common a word is.
const MIN_DOCUMENTS = 5;
const MIN_SHARE = 0.02;
const OUT = new URL('../src/site/concepts/choose/background.weights.json', import.meta.url);

/** Word → source → number of documents. */
type Counts = Map<string, Map<string, number>>;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const han: Counts = new Map();
const latin: Counts = new Map();
const hanSources = new Map<string, number>();
const allSources = new Map<string, number>();

for (const folder of process.argv.slice(2)) {
  for (const file of readdirSync(folder).toSorted()) {
    readDocument(file, readFileSync(join(folder, file), 'utf8'));
  }
}
const words = [...common(han, hanSources), ...common(latin, allSources)];
const byShare: Record<string, string> = {};
for (const [word, share] of words.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  const percent = String(Math.round(share * 100));
  byShare[percent] = `${byShare[percent] ?? ''} ${word}`.trim();
}
writeFileSync(OUT, `${JSON.stringify(byShare, null, 1)}\n`);
console.log(`${words.length} words from ${allSources.size} sources`);

function readDocument(file: string, markdown: string): void {
  const source = file.replace(/_[0-9a-f]{8}\.md$/, '');
  const isChinese = (markdown.match(/\p{Script=Han}/gu) ?? []).length > 200;
  allSources.set(source, (allSources.get(source) ?? 0) + 1);
  if (isChinese) hanSources.set(source, (hanSources.get(source) ?? 0) + 1);
  const found = new Set<string>();
  const lines = parseArticle(file, markdown).sections.flatMap(({ title, text }) => [
    title,
    ...text.split('\n'),
  ]);
  const cut = segmentRuns(lines, segmenter);
  for (const line of lines) collect(found, scanUnits(line, cut));
  for (const word of found) {
    const counts = /^[a-z]/.test(word) ? latin : han;
    const bySource = counts.get(word) ?? new Map<string, number>();
    bySource.set(source, (bySource.get(source) ?? 0) + 1);
    counts.set(word, bySource);
  }
}

/** Chinese words and pairs of them up to four characters, and Latin words written small. */
function collect(found: Set<string>, units: readonly Unit[]): void {
  for (const [index, unit] of units.entries()) {
    const startsLine = unit.gap === 'break' && /^[A-Z][a-z]+$/.test(unit.text);
    if (unit.script === 'latin') {
      if (startsLine || /^[a-z][a-z-]*$/.test(unit.text)) found.add(unit.text.toLowerCase());
      continue;
    }
    let run = '';
    for (let last = index; last < index + 4; last += 1) {
      const next = units[last];
      if (next?.script !== 'han' || (last > index && next.gap !== 'none')) break;
      if (FUNCTION_WORDS.has(next.text) && next.text.length > 1) break;
      run += next.text;
      if (run.length > 4 || /[的了]/.test(run)) break;
      if (run.length > 1) found.add(run);
    }
  }
}

function common(counts: Counts, sources: ReadonlyMap<string, number>): [string, number][] {
  const sizes = [...sources].filter(([, size]) => size >= MIN_DOCUMENTS);
  const shares: [string, number][] = [];
  for (const [word, bySource] of counts) {
    if (FUNCTION_WORDS.has(word)) continue;
    let sum = 0;
    for (const [source, size] of sizes) sum += Math.min(1, (bySource.get(source) ?? 0) / size);
    if (sum / sizes.length >= MIN_SHARE) shares.push([word, sum / sizes.length]);
  }
  return shares;
}
