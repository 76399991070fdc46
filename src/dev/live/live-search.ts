import type { ArticleTools } from '../../build/article/prepare-articles.ts';
import type { KeyedSeed } from '../../build/read-keyed.ts';
import type { SitePlan } from '../../site/plan-site.ts';
import { keepLast } from '../../util/memo/keep-last.ts';
import { nullOutput } from '../../write/null-output.ts';

/** The files of a search index, by their paths. */
type SearchFiles = Promise<ReadonlyMap<string, string>>;

/** Makes the search index of a state of the site. */
export type LiveSearch = (plan: SitePlan, seeds: readonly KeyedSeed[]) => SearchFiles;

/** Make a function that makes the search index once for each state of the site. */
export function liveSearch(tools: ArticleTools): LiveSearch {
  return keepLast((plan: SitePlan, seeds: readonly KeyedSeed[]) => makeSearch(plan, seeds, tools));
}

async function makeSearch(
  plan: SitePlan,
  seeds: readonly KeyedSeed[],
  tools: ArticleTools,
): SearchFiles {
  const { writeSearch } = await import('../../build/search/write-search.ts');
  const files = new Map<string, string>();
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    files.set(path, String(content));
  };
  const known = plan.articles.filter(({ summary }) => summary.sections.length > 0);
  const finish = await writeSearch({
    ...{ key: '', articles: known, tools },
    seeds: new Map(seeds.map((seed) => [seed.path, seed])),
    output: { ...nullOutput(), write },
    before: { key: '', files: new Map() },
  });
  await finish(new Map());
  return files;
}
