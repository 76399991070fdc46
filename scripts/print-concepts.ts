/**
 * Print what the program takes for concepts in a folder of Markdown, to be read critically.
 *
 *     node scripts/print-concepts.ts FOLDER [PATTERN] [COUNT]
 *
 * Each line: rank, name, weight, sections, articles, kind, other spellings, definition.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listConcepts } from '../src/site/concepts/choose/list-concepts.ts';
import { makeBackground } from '../src/site/concepts/choose/make-background.ts';
import { makeTermTables } from '../src/site/concepts/choose/term-table.ts';
import { linkSite } from '../src/site/link-site.ts';
import { planSite } from '../src/site/plan-site.ts';
import { summariseArticle } from '../src/site/summarise-article.ts';
import { mentionTable } from '../test/site/support/build-graph.ts';
import { parseArticle } from '../test/site/support/parse-article.ts';

const [folder = 'test/fixtures/gold', pattern = '', count = '60'] = process.argv.slice(2);
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file.match(pattern));
const articles = files.map((file) => parseArticle(file, readFileSync(join(folder, file), 'utf8')));
const started = process.cpuUsage().user;
const summaries = articles.map((article) => summariseArticle(article, segmenter));
const config = { auto: true, add: [], hide: [], synonyms: {} };
const tables = makeTermTables(summaries.map(({ candidates }) => candidates));
const seeds = listConcepts(tables, config, makeBackground(), segmenter);
const { concepts, links } = linkSite(planSite(summaries), mentionTable(articles, seeds));
const spent = (process.cpuUsage().user - started) / 1000;
console.log(`${files.length} articles, ${concepts.length} concepts, ${spent.toFixed(0)} CPU ms`);
for (const [index, concept] of concepts.slice(0, Number(count)).entries()) {
  const figures = `${concept.weight.toFixed(1)} ${concept.sections}s ${concept.articles}a`;
  console.log(
    `${index + 1}. ${concept.name} (${figures} ${concept.kind}) ${concept.aliases.join(' ')}${
      concept.definition ? ` = ${concept.definition.text}` : ''
    } ~ ${concept.related.slice(0, 4).map((each) => each.title)}`,
  );
}
const filled = await Promise.all(articles.map(({ path }) => links.get(path)));
const related = filled.map((each) => Object.keys(each?.related ?? {}).length);
console.log(`sections with related sections: ${related.reduce((a, b) => a + b, 0)}`);
