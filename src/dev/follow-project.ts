import { relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { CONFIG_FILES } from '../config/load-config.ts';
import type { FilePath, Route } from '../types/brand.ts';
import type { SiteConfig } from '../types/config.ts';
import type { Message } from '../types/message.ts';
import { PACKAGE_ROOT } from '../util/files/package-root.ts';
import type { LiveSite } from './live/live-site.ts';
import { type LiveProject, openProject } from './open-project.ts';
import { reloadConfig } from './reload-config.ts';
import { watchProject } from './watch-project.ts';

/** A project that is kept up to date while its files change. */
export interface FollowedProject {
  /** The last valid configuration. */
  config(): SiteConfig;
  /** The project with that configuration. */
  project(): Promise<LiveProject>;
  /** The errors of the configuration's file as it is now. */
  configMessages(): readonly Message[];
  /** Take up a change of a file that another watcher has seen. */
  note(path: string): void;
  close(): Promise<void>;
}

/** What following a project needs of the server. */
export interface FollowHooks {
  readonly loadConfig: () => Promise<SiteConfig>;
  readonly vite: () => Promise<ViteDevServer>;
  /** Called with the routes whose pages have changed; with undefined where any page may have. */
  readonly onChange: (routes: readonly Route[] | undefined) => void;
  /** Called with the errors of the configuration after each change of its file. */
  readonly onConfig: (messages: readonly Message[]) => void;
  /** Called when all articles are built and linked after a change. */
  readonly onSettled: () => void;
  /** Called with notices and unexpected errors, for a person. */
  readonly notify: (text: string) => void;
}

const STYLE = /\.(?:css|svg)$/;
const MODULE = /\.[cm]?[jt]sx?$/;

/** All files are checked again this long after the last change. */
const CALM_MS = 2000;

/** Watch the files of a project, and update what is made of them. */
export function followProject(first: SiteConfig, hooks: FollowHooks): FollowedProject {
  let config = first;
  let project = openProject(config, PACKAGE_ROOT, hooks);
  let watched = watch();
  let calm: NodeJS.Timeout | undefined;
  let isOpen = true;
  const { onConfig, loadConfig } = hooks;
  const reloader = reloadConfig({ loadConfig, take: replace, onConfig });
  return {
    config: () => config,
    project: () => project,
    configMessages: reloader.messages,
    note: (path) => watched.note(path),
    close,
  };

  function watch(): ReturnType<typeof watchProject> {
    return watchProject(config, (paths) => report(follow([...paths])), hooks.notify);
  }

  /** Report a failure of work that is not awaited. */
  function report(work: Promise<unknown>): void {
    work.catch((error) => hooks.notify(String(error)));
  }

  async function follow(paths: readonly string[]): Promise<void> {
    if (!isOpen) return;
    if (paths.some((path) => CONFIG_FILES.includes(relative(config.root, path)))) {
      return reloader.reload();
    }
    const open = await project;
    if (paths.some((path) => STYLE.test(path))) open.resetStyles();
    if (paths.some((path) => MODULE.test(path))) open.resetTemplates();
    const seeds = paths.filter((path) => path.startsWith(config.seedsDir + sep));
    if (seeds.length < paths.length) hooks.onChange(undefined);
    if (seeds.length > 0) await followSeeds(seeds, open);
  }

  async function followSeeds(seeds: readonly string[], { site }: LiveProject): Promise<void> {
    const names = seeds.map((path) => relative(config.root, path).split(sep).join('/') as FilePath);
    await site.touched(names);
    clearTimeout(calm);
    calm = setTimeout(() => report(rescan()), CALM_MS).unref();
    await settle(site);
  }

  async function settle(site: LiveSite): Promise<void> {
    await site.settle();
    if (isOpen) hooks.onSettled();
  }

  /** Check all files: after many changes at once, or on a busy machine, watchers lose events. */
  async function rescan(): Promise<void> {
    const { site } = await project;
    await site.rescan();
    await settle(site);
  }

  /** Go on with another configuration. */
  async function replace(fresh: SiteConfig): Promise<void> {
    const old = project;
    config = fresh;
    project = openProject(config, PACKAGE_ROOT, hooks);
    watched.close();
    watched = watch();
    await (await old).close();
    hooks.onChange(undefined);
    report(project.then(({ site }) => settle(site)));
  }

  async function close(): Promise<void> {
    isOpen = false;
    reloader.stop();
    clearTimeout(calm);
    watched.close();
    await (await project).close();
  }
}
