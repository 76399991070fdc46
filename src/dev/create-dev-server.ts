import type { Server } from 'node:http';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { readSources } from '../read/read-sources.ts';
import type { Route } from '../types/brand.ts';
import type { SiteConfig } from '../types/config.ts';
import type { Message } from '../types/message.ts';
import { PACKAGE_ROOT } from '../util/files/package-root.ts';
import { onDemand } from '../util/memo/on-demand.ts';
import { type FollowedProject, followProject } from './follow-project.ts';
import type { FindAnswer, LiveAnswer } from './live/live-answers.ts';
import { type LiveBrowsers, liveBrowsers } from './live-browsers.ts';
import type { RunningServer, ServerOptions } from './preview.ts';
import { addressOf } from './server/address-of.ts';
import { answerRequest } from './server/answer-request.ts';
import { closeServer } from './server/close-server.ts';
import { createHttpServer } from './server/create-http-server.ts';
import { failurePage } from './server/failure-page.ts';
import { forBrowser } from './server/for-browser.ts';
import { listen } from './server/listen.ts';
import { startVite } from './server/start-vite.ts';
import { whenIdle } from './when-idle.ts';

/** How to run a preview that follows edits. */
export interface DevOptions extends ServerOptions {
  /** Loads the configuration, now and whenever its file changes. */
  readonly loadConfig: () => Promise<SiteConfig>;
  /**
   * Called with the errors of all articles and of the configuration, and with the warnings of the
   * article that is shown, but for those about its repair; with an empty list when there are none any
   * more. No browser needs to show a page.
   */
  readonly onProblems: (messages: readonly Message[]) => void;
  /** Called with notices and unexpected errors, for a person. */
  readonly notify: (text: string) => void;
}

const CLIENT = join(PACKAGE_ROOT, 'src/client');
const SCRIPTS = {
  main: `/@fs${join(CLIENT, 'main.ts')}`,
  preview: `/@fs${join(CLIENT, 'preview/preview-client.ts')}`,
} as const;
/** Folders whose modules Vite loads again when they change. */
const TEMPLATES: readonly string[] = ['templates', 'src/render'].map((folder) =>
  join(PACKAGE_ROOT, folder),
);

/**
 * Serve a preview: pages are made on request, and an edit of an article, a template, a style, a client
 * script or the configuration shows without a restart.
 *
 * The first page is sent before Vite is started and before the other articles are read and linked.
 *
 * @throws {ConfigError} Where the configuration is wrong at the start.
 */
export async function createDevServer(options: DevOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', loadConfig, notify, onProblems } = options;
  const first = await loadConfig();
  const server = createHttpServer();
  // First, since nothing has to be closed where it fails.
  const port = await listen(server, options.port, host);
  const vite = onDemand(() => connectVite(server, followed, browsers));
  const find = (path: string): ReturnType<FindAnswer> =>
    findPage(path, followed, browsers.revision());
  const failure = (text: string): string =>
    forBrowser(failurePage(text), '', SCRIPTS, browsers.revision());
  const browsers = liveBrowsers({
    notify,
    render: async (path) => (await find(belowBase(path)))?.body.toString(),
    sources: () => readSources(followed.config().root),
    onShown: (path) => report(takeUp(belowBase(path))),
  });
  let shown: string | undefined;
  const followed = followProject(first, {
    ...{ loadConfig, notify, vite: vite.get },
    onChange: (routes) => browsers.changed(routes && pathsOf(routes, followed.config())),
    onConfig: (messages) => {
      if (messages.length > 0) browsers.problems(messages);
      onProblems(messages);
    },
    onSettled: () => report(reportProblems()),
  });
  const idle = whenIdle(() => report(prepareRest()));
  server.on('request', (request, response) => {
    idle.answering(response);
    answerRequest(request, response, { host, followed, vite: vite.get, find, failure, notify });
  });
  return { url: addressOf(host, port, first.base), close };

  /** Report a failure of work that is not awaited. */
  function report(work: Promise<unknown>): void {
    work.catch((error) => notify(String(error)));
  }

  function belowBase(path: string): string {
    return path.slice(followed.config().base.length);
  }

  /** Start what the first page did not need: Vite, and the links between all articles. */
  async function prepareRest(): Promise<void> {
    await vite.get();
    await (await followed.project()).site.settle();
    await reportProblems();
  }

  /** A browser now shows this page: tell its problems there and in the terminal. */
  async function takeUp(path: string): Promise<void> {
    shown = path;
    const { site } = await followed.project();
    browsers.problems([...followed.configMessages(), ...site.problems(path).filter(isSerious)]);
    await reportProblems();
    await site.warm(path);
  }

  async function reportProblems(): Promise<void> {
    const { site } = await followed.project();
    const own = shown === undefined ? [] : site.problems(shown).filter(isMistake);
    onProblems([...new Set([...followed.configMessages(), ...own, ...site.errors()])]);
  }

  async function close(): Promise<void> {
    idle.stop();
    await vite.close();
    await followed.close();
    await closeServer(server);
  }
}

async function connectVite(
  server: Server,
  followed: FollowedProject,
  browsers: LiveBrowsers,
): Promise<ViteDevServer> {
  const { root, cacheDir } = followed.config();
  const vite = await startVite(server, PACKAGE_ROOT, join(cacheDir, 'dev'));
  vite.watcher.add([...TEMPLATES, join(root, 'templates')]);
  vite.watcher.on('all', (event, path) => event !== 'addDir' && followed.note(path));
  browsers.connect(vite);
  return vite;
}

/**
 * Answer a path below the base; pages get the scripts that make them follow changes.
 *
 * @param revision As it was before the page was made: a change since then may be missing in it.
 */
async function findPage(
  path: string,
  followed: FollowedProject,
  revision: number,
): Promise<LiveAnswer | undefined> {
  const { site, assets } = await followed.project();
  const found = await site.answer(path);
  if (!found?.name.endsWith('.html')) return found;
  const script = `${followed.config().base}${(await assets()).script}`;
  return { ...found, body: forBrowser(String(found.body), script, SCRIPTS, revision) };
}

/** True where the page lacks something because of it. */
function isSerious({ severity, ruleId }: Message): boolean {
  return severity === 'error' || ruleId.startsWith('diagram-');
}

/** True for what the author can correct in the text; guesses of the repair have a list on the page. */
function isMistake(message: Message): boolean {
  return isSerious(message) || (message.severity === 'warning' && message.source !== 'repair');
}

/** Paths of the two pages of each article: its own, and the one about its repairs. */
function pathsOf(routes: readonly Route[], { base }: SiteConfig): readonly string[] {
  const root = base.slice(0, -1);
  return routes.flatMap((route) => [`${root}${route}`, `${root}${route}mended/`]);
}
