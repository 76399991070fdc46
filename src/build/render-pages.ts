import { hash } from 'node:crypto';
import { renderArticlePage } from '../render/render-article-page.ts';
import type { RenderContext } from '../render/render-context.ts';
import type { SiteGraph } from '../site/link-site.ts';
import type { SitePlan } from '../site/plan-site.ts';
import type { FilePath } from '../types/brand.ts';
import type { DiagramRenderer } from '../types/diagram.ts';
import type { Message } from '../types/message.ts';
import { mapLimit } from '../util/map-limit.ts';
import type { Output } from '../write/open-output.ts';
import type { BuildState, PageState } from './build-state.ts';
import { drawDiagrams } from './draw-diagrams.ts';
import { type ArticleTools, type KeyedSeed, loadArticle } from './prepare-articles.ts';

/** What the pages of articles are made of. */
export interface PageInput {
  readonly plan: SitePlan;
  readonly graph: SiteGraph;
  readonly seeds: ReadonlyMap<FilePath, KeyedSeed>;
  readonly tools: ArticleTools;
  readonly context: RenderContext;
  /** Names the context and the code. */
  readonly contextKey: string;
  readonly output: Output;
  /** The last build, as far as it can be used. */
  readonly before: Pick<BuildState, 'pages' | 'files'>;
  readonly diagrams: () => Promise<DiagramRenderer | undefined>;
  readonly tick: () => void;
}

/** A page of this build, without its stamp. */
export type MadePage = PageState & {
  readonly path: string;
  /** False where the next build must try again, e.g. for want of a browser. */
  readonly isFinal: boolean;
};

/** Enough to keep the browser busy while pages are put together, few enough to stay small. */
const PAGES_AT_ONCE = 4;

/**
 * Make the pages of all articles, one at a time from the store to the output. A page whose
 * input has not changed, and whose file is still there, is left alone.
 */
export function renderPages(input: PageInput): Promise<MadePage[]> {
  return mapLimit(input.plan.articles, PAGES_AT_ONCE, async ({ summary, route }) => {
    const page = await renderPage(input, summary.path, `${route.slice(1)}index.html`);
    input.tick();
    return page;
  });
}

async function renderPage(input: PageInput, seedPath: FilePath, path: string): Promise<MadePage> {
  const { graph, seeds, output, context, contextKey, tools } = input;
  const seed = seeds.get(seedPath);
  const links = graph.links.get(seedPath);
  if (seed === undefined || links === undefined) throw new Error(`No plan for ${seedPath}`);
  const key = hash('sha1', [contextKey, seed.key, JSON.stringify(links)].join('\n'));
  const markdownPath = path.replace(/index\.html$/, 'index.md');
  const old = input.before.pages[path];
  if (old?.key === key && (await isIntact(input, path)) && (await isIntact(input, markdownPath))) {
    output.keep(path);
    output.keep(markdownPath);
    return { ...old, path, isFinal: true };
  }
  const article = await loadArticle(seed, tools);
  if (article === undefined) throw new Error(`${seedPath} was built and is gone`);
  const { drawn, messages } = await drawDiagrams(article, await input.diagrams());
  await output.write(path, renderArticlePage(article, links, drawn, context));
  await output.write(markdownPath, article.markdown);
  const results = [...drawn.values()];
  const failed = results.filter(({ ok }) => !ok).length;
  return {
    path,
    key,
    messages,
    drawn: results.length - failed,
    failed,
    isFinal: !messages.some(isPassing),
  };
}

/** Failures of the machine, not of the diagram: another build may do better. */
function isPassing({ ruleId }: Message): boolean {
  return ['diagram-no-browser', 'diagram-crash', 'diagram-timeout'].includes(ruleId);
}

async function isIntact({ output, before }: PageInput, path: string): Promise<boolean> {
  const stamp = before.files[path];
  const found = stamp && (await output.stampOf(path));
  return found !== undefined && found.size === stamp?.size && found.mtimeMs === stamp.mtimeMs;
}
