import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { ConfigError } from '../config/config-error.ts';
import { CONFIG_FILES } from '../config/load-config.ts';
import type { FilePath, Route } from '../types/brand.ts';
import type { SiteConfig } from '../types/config.ts';
import type { Message } from '../types/message.ts';
import { addressOf } from './address-of.ts';
import { contentType } from './content-type.ts';
import { forBrowser } from './for-browser.ts';
import { isLocalRequest } from './is-local-request.ts';
import { listen } from './listen.ts';
import { type LiveProject, openProject } from './open-project.ts';
import { overlayError } from './overlay-error.ts';
import type { RunningServer, ServerOptions } from './preview.ts';
import { answerReview, REVIEW_PATH } from './review/answer-review.ts';
import { startVite } from './start-vite.ts';
import { type FileChanges, watchFiles } from './watch-files.ts';

/** A preview that follows changes. */
export interface DevOptions extends ServerOptions {
  /** Loads the configuration, now and whenever its file changes. */
  readonly loadConfig: () => Promise<SiteConfig>;
  /** Told what is wrong with the articles that are looked at; an empty list when all is mended. */
  readonly onProblems: (messages: readonly Message[]) => void;
  /** Told what a person may want to know. */
  readonly notify: (text: string) => void;
}

/** A browser has brought a page up to date. */
interface Shown {
  readonly path: string;
  readonly revision: number;
}

const PACKAGE_ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLIENT = join(PACKAGE_ROOT, 'src/client');
const SCRIPTS = {
  main: `/@fs${join(CLIENT, 'main.ts')}`,
  preview: `/@fs${join(CLIENT, 'preview/preview-client.ts')}`,
} as const;
const STYLE = /\.(?:css|svg)$/;
const MODULE = /\.[cm]?[jt]sx?$/;
/** What Vite answers; all else is a page of ours. */
const VITE_PATH = /^\/(?:@vite\/|@fs\/|@id\/|node_modules\/)/;

/** When files that changed are read once more. */
const SECOND_LOOK_MS = 150;

/** When all files are read once more after the last change. */
const CALM_MS = 2000;

/**
 * Serve a site whose pages are made when they are asked for, and that shows an edit of an article,
 * a template, a style, a client script or the configuration without a restart.
 *
 * @throws {ConfigError} Where the configuration is wrong at the start.
 */
export async function createDevServer(options: DevOptions): Promise<RunningServer> {
  const host = options.host ?? '127.0.0.1';
  let config = await options.loadConfig();
  let vite: ViteDevServer | undefined;
  let calm: NodeJS.Timeout | undefined;
  let revision = 0;
  let configMessages: readonly Message[] = [];
  const hooks = { onChange, notify: options.notify, vite: () => starting };
  let project: Promise<LiveProject> = openProject(config, PACKAGE_ROOT, hooks);
  const server = createServer((request, response) => {
    handle(request, response).catch((error) => fail(error, response));
  });
  const starting = startVite(server, PACKAGE_ROOT, join(config.cacheDir, 'dev'));
  const port = await listen(server, options.port, host);
  starting.then(followChanges, (error) => options.notify(String(error)));
  return { url: addressOf(host, port, config.base), close };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/';
    if (!isLocalRequest(request, [host])) {
      response.writeHead(403, { 'content-type': 'text/plain' }).end('Host not allowed\n');
    } else if (VITE_PATH.test(url)) {
      (await starting).middlewares(request, response, () => response.writeHead(404).end());
    } else if (url.startsWith(REVIEW_PATH)) {
      const { site } = await project;
      await answerReview(request, response, { config, find: site.reviewed, touched: site.touched });
    } else if (!url.startsWith(config.base)) {
      response.writeHead(302, { location: config.base }).end();
    } else await answer(pathOf(url), response);
  }

  function pathOf(url: string): string {
    const pathname = url.split(/[?#]/)[0] ?? '/';
    try {
      return decodeURIComponent(pathname.slice(config.base.length));
    } catch {
      return '\0';
    }
  }

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const { site, assets } = await project;
    const found = await site.answer(path);
    const page = found ?? (await site.answer('404.html'));
    const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
    const type = contentType(page?.name ?? '.txt');
    response.writeHead(found ? 200 : 404, { ...headers, 'content-type': type });
    const isHtml = page?.name.endsWith('.html') ?? false;
    const script = isHtml ? `${config.base}${(await assets()).script}` : '';
    response.end(
      isHtml ? forBrowser(String(page?.body), script, SCRIPTS, revision) : (page?.body ?? ''),
    );
  }

  function onChange(routes: readonly Route[] | undefined): void {
    revision += 1;
    const base = config.base.slice(0, -1);
    const paths = routes?.flatMap((route) => [`${base}${route}`, `${base}${route}mended/`]);
    vite?.ws.send('kintsugi:change', paths ? { paths } : {});
  }

  function followChanges(started: ViteDevServer): void {
    vite = started;
    const watched = [
      config.seedsDir,
      join(config.root, 'templates'),
      join(PACKAGE_ROOT, 'templates'),
      join(PACKAGE_ROOT, 'src/render'),
    ];
    watchFiles(started.watcher, [...new Set(watched)], config.root, CONFIG_FILES, (changes) => {
      follow(changes).catch((error) => options.notify(String(error)));
    });
    started.ws.on('kintsugi:shown', (shown: Shown, client) => {
      // It changed between the page's coming and its script's.
      if (shown.revision < revision) client.send('kintsugi:change', { paths: [shown.path] });
      else tellProblems(shown.path).catch((error) => options.notify(String(error)));
    });
    project.then(({ site }) => site.settle()).catch((error) => options.notify(String(error)));
  }

  async function follow(changes: FileChanges): Promise<void> {
    const paths = [...changes];
    if (paths.some((path) => /[/\\]site\.config\.m?[tj]s$/.test(path))) return reopen();
    const open = await project;
    if (paths.some((path) => STYLE.test(path))) open.resetStyles();
    if (paths.some((path) => MODULE.test(path))) open.resetTemplates();
    const seeds = paths.filter((path) => path.startsWith(config.seedsDir + sep));
    if (seeds.length < paths.length) onChange(undefined);
    if (seeds.length === 0) return;
    const names = seeds.map((path) => relative(config.root, path).split(sep).join('/') as FilePath);
    await open.site.touched(names);
    setTimeout(lookAgain, SECOND_LOOK_MS, names).unref();
    clearTimeout(calm);
    calm = setTimeout(lookAtAll, CALM_MS).unref();
    await open.site.settle();
  }

  /** The watcher is deaf for some milliseconds after a change: a write may end unheard. */
  function lookAgain(names: readonly FilePath[]): void {
    if (!server.listening) return;
    project
      .then(({ site }) => site.touched(names).then(() => site.settle()))
      .catch((error) => options.notify(String(error)));
  }

  /** After many changes in a moment, or on a busy machine, some are never told. */
  function lookAtAll(): void {
    if (!server.listening) return;
    project
      .then(({ site }) => site.lookAtAll().then(() => site.settle()))
      .catch((error) => options.notify(String(error)));
  }

  async function reopen(): Promise<void> {
    try {
      const fresh = await options.loadConfig();
      const old = project;
      config = fresh;
      project = openProject(fresh, PACKAGE_ROOT, hooks);
      configMessages = [];
      vite?.watcher.add(fresh.seedsDir);
      (await old).close();
      await (await project).site.settle();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      configMessages = error.messages;
    }
    onChange(undefined);
    options.onProblems(configMessages);
    if (configMessages.length > 0) vite?.ws.send(overlayError(configMessages, readSource));
  }

  /** A page has come up, or has been brought up to date: say what is wrong with its article. */
  async function tellProblems(path: string): Promise<void> {
    const { site } = await project;
    const own = await site.problems(path.slice(config.base.length));
    const serious = own.filter(
      ({ severity, ruleId }) => severity === 'error' || ruleId.startsWith('diagram-'),
    );
    const all = [...configMessages, ...serious];
    if (all.length > 0) vite?.ws.send(overlayError(all, readSource));
    else vite?.ws.send('kintsugi:fine', {});
    options.onProblems(all);
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
    if (!response.headersSent)
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(text);
  }

  async function close(): Promise<void> {
    await (await starting.catch(() => undefined))?.close();
    (await project).close();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }
}
