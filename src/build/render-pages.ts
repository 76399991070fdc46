import { hash } from 'node:crypto';
import { cardPath } from '../render/card-path.ts';
import { articlePicture } from '../render/picture/article-picture.ts';
import { renderArticlePage } from '../render/render-article-page.ts';
import type { RenderContext } from '../render/render-context.ts';
import { renderMendedPage } from '../render/render-mended-page.ts';
import type { SiteGraph } from '../site/link-site.ts';
import type { PlannedArticle } from '../site/plan-site.ts';
import type { FilePath } from '../types/brand.ts';
import type { DiagramRenderer } from '../types/diagram.ts';
import type { Message } from '../types/message.ts';
import { mapLimit } from '../util/map-limit.ts';
import type { Output } from '../write/open-output.ts';
import type { BuildState, MadePage } from './build-state.ts';
import { drawDiagrams } from './draw-diagrams.ts';
import { keepFiles } from './keep-files.ts';
import { type ArticleTools, type KeyedSeed, loadArticle } from './prepare-articles.ts';

/** What the pages of articles are made of. */
export interface PageInput {
  readonly articles: readonly PlannedArticle[];
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

/** Enough to keep the browser busy while pages are put together, few enough to stay small. */
const PAGES_AT_ONCE = 4;

/**
 * Make the pages of all articles, one at a time from the store to the output. A page whose
 * input has not changed, and whose files are still there, is left alone.
 */
export function renderPages(input: PageInput): Promise<MadePage[]> {
  return mapLimit(input.articles, PAGES_AT_ONCE, async (article) => {
    const page = await renderPage(input, article);
    input.tick();
    return page;
  });
}

async function renderPage(input: PageInput, { summary, route }: PlannedArticle): Promise<MadePage> {
  const { graph, seeds, output, context, contextKey, tools } = input;
  const seed = seeds.get(summary.path);
  if (seed === undefined) throw new Error(`No plan for ${summary.path}`);
  const folder = route.slice(1);
  const path = `${folder}index.html`;
  const mended = `${folder}mended/index.html`;
  const markdown = `${folder}index.md`;
  const card = cardPath(route, context.config)?.slice(1);
  const hasMended = summary.mends > 0;
  const key = hash('sha1', [contextKey, seed.key, graph.links.stamp(summary.path)].join('\n'));
  const old = input.before.pages[path];
  const files = [path, markdown, ...(hasMended ? [mended] : []), ...(card ? [card] : [])];
  if (old?.key === key && (await keepFiles(files, output, input.before.files))) {
    return { ...old, path, isFinal: true };
  }
  const article = await loadArticle(seed, tools);
  const links = await graph.links.get(summary.path);
  if (article === undefined || links === undefined)
    throw new Error(`${summary.path} was built and is gone`);
  const renderer = await input.diagrams();
  const { drawn, messages } = await drawDiagrams(article, renderer, tools.config.limits.diagrams);
  await output.write(path, renderArticlePage(article, links, drawn, context));
  await output.write(markdown, article.markdown);
  if (hasMended) await output.write(mended, renderMendedPage(article, route, context));
  if (card) await output.write(card, articlePicture({ seam: summary.seam, shape: summary.words }));
  const failed = [...drawn.values()].filter(({ ok }) => !ok).length;
  const isFinal = !messages.some(isPassing);
  return { path, key, messages, drawn: drawn.size - failed, failed, isFinal };
}

/** Failures of the machine, not of the diagram: another build may do better. */
function isPassing({ ruleId }: Message): boolean {
  return ['diagram-no-browser', 'diagram-crash', 'diagram-timeout'].includes(ruleId);
}
