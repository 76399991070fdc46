import { hash } from 'node:crypto';
import { cardPath } from '../../render/addresses/card-path.ts';
import type { RenderContext } from '../../render/render-context.ts';
import type { SiteGraph } from '../../site/link-site.ts';
import type { PlannedArticle } from '../../site/plan-site.ts';
import type { FilePath } from '../../types/brand.ts';
import type { DiagramRenderer, DiagramResult } from '../../types/diagram.ts';
import type { Message } from '../../types/message.ts';
import type { Output } from '../../write/open-output.ts';
import { loadSections } from '../article/prepare-articles.ts';
import type { LastBuild, MadePage } from '../build-state.ts';
import type { BuildTools } from '../build-tools.ts';
import { drawDiagrams } from '../draw-diagrams.ts';
import { keepIfUnchanged } from '../keep-if-unchanged.ts';
import type { WorkerPool } from '../open-worker-pool.ts';
import type { KeyedSeed } from '../read-keyed.ts';
import { fileOf } from './file-of.ts';
import type { ThreadContext } from './make-context.ts';
import { makePage, type PageJob } from './make-page.ts';
import type { PutFiles } from './put-files.ts';

/** What the pages of articles are made of. */
export interface PageInput {
  readonly articles: readonly PlannedArticle[];
  readonly graph: SiteGraph;
  /** From `conceptListKey`. */
  readonly list: string;
  readonly seeds: ReadonlyMap<FilePath, KeyedSeed>;
  readonly tools: BuildTools;
  readonly context: RenderContext;
  /** `context` as plain data, for worker threads. */
  readonly parts: ThreadContext;
  /** Hash of the context and the code. */
  readonly contextKey: string;
  readonly output: Output;
  readonly before: LastBuild;
  readonly diagrams: () => Promise<DiagramRenderer | undefined>;
  /** Filled with the hashes of the search texts of made articles, by the index of the article. */
  readonly texts: Map<number, string>;
  readonly tick: () => void;
}

/** A page that has to be made. */
interface Todo {
  readonly number: number;
  readonly article: PlannedArticle;
  readonly seed: KeyedSeed;
  readonly key: string;
}

/** What became of the diagrams of a page. */
type Drawing = Pick<MadePage, 'messages' | 'drawn' | 'failed' | 'isFinal'>;

/** Called with the files of each page that was made. */
type Take = (todo: Todo, drawing: Drawing, put: PutFiles) => Promise<void>;

/**
 * Make the pages of all articles, in worker threads where there are many. A page whose input has not
 * changed, and whose files are still as they were written, is kept.
 *
 * @param others The main thread joins the workers once this has settled.
 * @returns All pages, made or kept.
 */
export async function renderPages(
  input: PageInput,
  others: Promise<unknown>,
): Promise<readonly MadePage[]> {
  const { articles, tools, output, tick } = input;
  const made = new Map<string, MadePage>();
  const todo: Todo[] = [];
  for (const [number, article] of articles.entries()) {
    const kept = await keepPage(input, number, article);
    if ('seed' in kept) todo.push(kept);
    else {
      made.set(kept.path, kept);
      tick();
    }
  }
  // Functions do not cross threads.
  const hasStrings = Object.keys(tools.config.strings).length > 0;
  const pool = hasStrings ? undefined : await tools.pool?.(todo.length);
  if (pool === undefined) await renderHere(input, todo, take);
  else await renderInThreads(input, todo, take, { pool, others });
  return articles.flatMap(({ route }) => made.get(fileOf(route)) ?? []);

  async function take(each: Todo, drawing: Drawing, put: PutFiles): Promise<void> {
    const path = fileOf(each.article.route);
    for (const file of put.files) {
      if ('path' in file) output.take(file);
      else await output.write(...file);
    }
    input.texts.set(each.number, put.texts);
    made.set(path, { path, key: each.key, ...drawing });
    tick();
    tools.keepHeap?.();
  }
}

async function renderHere(input: PageInput, todo: readonly Todo[], take: Take): Promise<void> {
  for (const each of todo) {
    const { job, drawing } = await makeJob(input, each);
    const files = await makePage(job, input.tools, input.context);
    await take(each, drawing, files ?? (await makeAgain(input, each)));
  }
}

/** Make pages in worker threads; the main thread has the diagrams of the next pages drawn meanwhile. */
async function renderInThreads(
  input: PageInput,
  todo: readonly Todo[],
  take: Take,
  { pool, others }: { readonly pool: WorkerPool; readonly others: Promise<unknown> },
): Promise<void> {
  const { parts: context, contextKey } = input;
  const drawings = new Map<Todo, Drawing>();
  const staging = await input.output.staging?.();
  const toInput = async (batch: readonly Todo[]) => {
    const jobs: PageJob[] = [];
    for (const each of batch) {
      const { job, drawing } = await makeJob(input, each);
      drawings.set(each, drawing);
      jobs.push(job);
    }
    return { jobs, context, contextKey, staging };
  };
  const onResults = async (results: readonly (PutFiles | undefined)[], batch: readonly Todo[]) => {
    for (const [i, each] of batch.entries()) {
      const drawing = drawings.get(each);
      drawings.delete(each);
      if (drawing) await take(each, drawing, results[i] ?? (await makeAgain(input, each)));
    }
  };
  await pool.run('pageBatch', todo, toInput, onResults, others);
}

/** Keep the page of the last build, or say what is needed to make it. */
async function keepPage(
  input: PageInput,
  number: number,
  article: PlannedArticle,
): Promise<MadePage | Todo> {
  const { summary, route } = article;
  const seed = input.seeds.get(summary.path);
  if (seed === undefined) throw new Error(`No plan for ${summary.path}`);
  const links = input.graph.links.hashOf(summary.path);
  const key = hash('sha1', [input.contextKey, seed.key, links].join('\n'));
  const [folder, path] = [route.slice(1), fileOf(route)];
  const card = cardPath(route, input.context.config)?.slice(1);
  const mended = summary.mends > 0 ? [`${folder}mended/index.html`] : [];
  const files = [path, `${folder}index.md`, ...mended, ...(card ? [card] : [])];
  const old = input.before.pages[path];
  if (old?.key === key && keepIfUnchanged(files, input.output, input.before.files)) {
    return { ...old, path, isFinal: true };
  }
  return { number, article, seed, key };
}

/** Draw an article's diagrams, and put together what its page is made of. */
async function makeJob(
  { graph, list, tools, diagrams }: PageInput,
  { number, article: { summary }, seed }: Todo,
): Promise<{ readonly job: PageJob; readonly drawing: Drawing }> {
  const planned = graph.links.plan(summary.path);
  if (planned === undefined) throw new Error(`No plan for ${summary.path}`);
  const renderer = summary.counts.diagrams > 0 ? await diagrams() : undefined;
  const sections = renderer ? await loadSections(seed, tools) : [];
  const limit = tools.config.limits.diagrams;
  const article = { path: seed.path, title: summary.title, sections };
  const { drawn, messages } = await drawDiagrams(article, renderer, limit);
  const job = { article: seed, ...planned, list, seam: summary.seam, drawn, number };
  return { job, drawing: sumUp(drawn, messages) };
}

function sumUp(drawn: ReadonlyMap<string, DiagramResult>, messages: readonly Message[]): Drawing {
  const failed = [...drawn.values()].filter(({ ok }) => !ok).length;
  return { messages, drawn: drawn.size - failed, failed, isFinal: !messages.some(isTransient) };
}

/** Make a page in the main thread after a worker did not find all that it needs in the store. */
async function makeAgain(input: PageInput, each: Todo): Promise<PutFiles> {
  const { path } = each.article.summary;
  await input.graph.links.get(path);
  const { job } = await makeJob(input, each);
  const files = await makePage(job, input.tools, input.context);
  if (files === undefined) throw new Error(`${path} was built and is gone`);
  return files;
}

/** A failure of the machine and not of the diagram: the next build tries again. */
function isTransient({ ruleId }: Message): boolean {
  return ['diagram-no-browser', 'diagram-crash', 'diagram-timeout'].includes(ruleId);
}
