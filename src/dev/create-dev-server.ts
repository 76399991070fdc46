import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { ConfigError } from '../config/config-error.ts';
import { CONFIG_FILES } from '../config/load-config.ts';
import type { FilePath, Route } from '../types/brand.ts';
import type { SiteConfig } from '../types/config.ts';
import type { Message } from '../types/message.ts';
import { addressOf } from './address-of.ts';
import { createHttpServer } from './create-http-server.ts';
import { forBrowser } from './for-browser.ts';
import { isLocalRequest } from './is-local-request.ts';
import { listen } from './listen.ts';
import type { LiveAnswer } from './live-answers.ts';
import { liveBrowsers } from './live-browsers.ts';
import { type LiveProject, openProject } from './open-project.ts';
import { pathBelow } from './path-below.ts';
import type { RunningServer, ServerOptions } from './preview.ts';
import { sendLive } from './send-live.ts';
import { startVite } from './start-vite.ts';
import { type ProjectWatch, watchProject } from './watch-project.ts';
import { whenIdle } from './when-idle.ts';

/** A preview that follows changes. */
export interface DevOptions extends ServerOptions {
  /** Loads the configuration, now and whenever its file changes. */
  readonly loadConfig: () => Promise<SiteConfig>;
  /**
   * Told what is wrong with the article that is looked at, and why others have no page; an empty list
   * when all is mended.
   */
  readonly onProblems: (messages: readonly Message[]) => void;
  /** Told what a person may want to know. */
  readonly notify: (text: string) => void;
}

/** Where the review is asked for, before the article's slug. */
const REVIEW_PATH = '/@kintsugi/review/';
const PACKAGE_ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLIENT = join(PACKAGE_ROOT, 'src/client');
const SCRIPTS = {
  main: `/@fs${join(CLIENT, 'main.ts')}`,
  preview: `/@fs${join(CLIENT, 'preview/preview-client.ts')}`,
} as const;
/** Vite loads them again when they change. */
const TEMPLATES: readonly string[] = ['templates', 'src/render'].map((folder) =>
  join(PACKAGE_ROOT, folder),
);
const STYLE = /\.(?:css|svg)$/;
const MODULE = /\.[cm]?[jt]sx?$/;
/** What Vite answers; all else is a page of ours. */
const VITE_PATH = /^\/(?:@vite\/|@fs\/|@id\/|node_modules\/)/;

/** No page has it. */
const NO_PATH = '\0';

/** When all files are looked at once more after the last change. */
const CALM_MS = 2000;

/**
 * Serve a site whose pages are made when they are asked for, and that shows an edit of an article,
 * a template, a style, a client script or the configuration without a restart.
 *
 * The first page comes before all that only later pages need: Vite, the other articles, their
 * links.
 *
 * @throws {ConfigError} Where the configuration is wrong at the start.
 */
export async function createDevServer(options: DevOptions): Promise<RunningServer> {
  const host = options.host ?? '127.0.0.1';
  let config = await options.loadConfig();
  let calm: NodeJS.Timeout | undefined;
  let revision = 0;
  let configMessages: readonly Message[] = [];
  const server = createHttpServer((request, response) => {
    handle(request, response).catch((error) => fail(error, response));
  });
  let starting: Promise<ViteDevServer> | undefined;
  const browsers = liveBrowsers({
    ...{ render, readSource, notify: options.notify },
    revision: () => revision,
    onShown: (path) => report(tellProblems(path)),
  });
  // Nothing else has begun where this fails.
  const port = await listen(server, options.port, host);
  const hooks = { onChange, notify: options.notify, vite };
  let project: Promise<LiveProject> = openProject(config, PACKAGE_ROOT, hooks);
  let watched: ProjectWatch = watch();
  const idle = whenIdle(prepareRest);
  return { url: addressOf(host, port, config.base), close };

  /** What nobody waits for. */
  function report(work: Promise<unknown>): void {
    work.catch((error) => options.notify(String(error)));
  }

  function vite(): Promise<ViteDevServer> {
    starting ??= startVite(server, PACKAGE_ROOT, join(config.cacheDir, 'dev')).then((started) => {
      started.watcher.add([...TEMPLATES, join(config.root, 'templates')]);
      started.watcher.on('all', (event, path) => event !== 'addDir' && watched.note(path));
      browsers.connect(started);
      return started;
    });
    return starting;
  }

  function watch(): ProjectWatch {
    return watchProject(config, (paths) => report(follow([...paths])), options.notify);
  }

  /** All that the first page did without. */
  function prepareRest(): void {
    if (!server.listening) return;
    report(vite().then(async () => (await project).site.settle()));
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/';
    idle.answering(response);
    if (!isLocalRequest(request, [host])) {
      response.writeHead(403, { 'content-type': 'text/plain' }).end('Host not allowed\n');
    } else if (VITE_PATH.test(url)) {
      (await vite()).middlewares(request, response, () => response.writeHead(404).end());
    } else if (url.startsWith(REVIEW_PATH)) {
      const { answerReview } = await import('./review/answer-review.ts');
      const { site } = await project;
      await answerReview(request, response, { config, find: site.reviewed, touched: site.touched });
    } else if (!url.startsWith(config.base)) {
      response.writeHead(302, { location: config.base }).end();
    } else await answer(pathBelow(url, config.base) ?? NO_PATH, response);
  }

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const found = await find(path);
    if (found) sendLive(response, 200, found);
    else sendLive(response, 404, (await find('404.html')) ?? { name: 'none.txt', body: '' });
  }

  /** What is at a path below the base; pages with all that makes them follow changes. */
  async function find(path: string): Promise<LiveAnswer | undefined> {
    // What changes while the page is made may be missing in it.
    const known = revision;
    const { site, assets } = await project;
    const found = await site.answer(path);
    if (!found?.name.endsWith('.html')) return found;
    const script = `${config.base}${(await assets()).script}`;
    return { ...found, body: forBrowser(String(found.body), script, SCRIPTS, known) };
  }

  async function render(path: string): Promise<string | undefined> {
    const found = await find(path.slice(config.base.length));
    return found && String(found.body);
  }

  function onChange(routes: readonly Route[] | undefined): void {
    revision += 1;
    const base = config.base.slice(0, -1);
    browsers.changed(routes?.flatMap((route) => [`${base}${route}`, `${base}${route}mended/`]));
  }

  async function follow(paths: readonly string[]): Promise<void> {
    if (!server.listening) return;
    if (paths.some((path) => CONFIG_FILES.includes(relative(config.root, path)))) return reopen();
    const open = await project;
    if (paths.some((path) => STYLE.test(path))) open.resetStyles();
    if (paths.some((path) => MODULE.test(path))) open.resetTemplates();
    const seeds = paths.filter((path) => path.startsWith(config.seedsDir + sep));
    if (seeds.length < paths.length) onChange(undefined);
    if (seeds.length === 0) return;
    const names = seeds.map((path) => relative(config.root, path).split(sep).join('/') as FilePath);
    await open.site.touched(names);
    clearTimeout(calm);
    calm = setTimeout(() => report(lookAtAll()), CALM_MS).unref();
    await open.site.settle();
  }

  /** After many changes in a moment, or on a busy machine, some are never told. */
  async function lookAtAll(): Promise<void> {
    const { site } = await project;
    await site.lookAtAll();
    await site.settle();
  }

  async function reopen(): Promise<void> {
    try {
      const fresh = await options.loadConfig();
      const old = project;
      config = fresh;
      project = openProject(fresh, PACKAGE_ROOT, hooks);
      configMessages = [];
      watched.close();
      watched = watch();
      await (await old).close();
      onChange(undefined);
      report((await project).site.settle());
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      configMessages = error.messages;
      browsers.problems(configMessages);
    }
    options.onProblems(configMessages);
  }

  /** A page has come up, or has been brought up to date: say what is wrong with its article. */
  async function tellProblems(path: string): Promise<void> {
    const { site } = await project;
    const own = site.problems(path.slice(config.base.length));
    const serious = own.filter(
      ({ severity, ruleId }) => severity === 'error' || ruleId.startsWith('diagram-'),
    );
    const all = [...configMessages, ...serious];
    browsers.problems(all);
    options.onProblems([...all, ...site.leftOut()]);
    await site.warm(path.slice(config.base.length));
  }

  function readSource(path: string): string | undefined {
    try {
      return readFileSync(join(config.root, path), 'utf8');
    } catch {
      return undefined;
    }
  }

  function fail(error: unknown, response: ServerResponse): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    options.notify(text);
    if (response.headersSent) response.end(text);
    else sendLive(response, 500, { name: 'failure.txt', body: text });
  }

  async function close(): Promise<void> {
    idle.stop();
    clearTimeout(calm);
    watched.close();
    await (await starting?.catch(() => undefined))?.close();
    await (await project).close();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }
}
