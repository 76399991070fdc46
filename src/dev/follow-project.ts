import { relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { ConfigError } from '../config/config-error.ts';
import { CONFIG_FILES } from '../config/load-config.ts';
import type { FilePath, Route } from '../types/brand.ts';
import type { SiteConfig } from '../types/config.ts';
import type { Message } from '../types/message.ts';
import { PACKAGE_ROOT } from '../util/files/package-root.ts';
import { type LiveProject, openProject } from './open-project.ts';
import { watchProject } from './watch-project.ts';

/** A project as it is now, while all its files may change. */
export interface FollowedProject {
  /** As its file says, or said before it became wrong. */
  config(): SiteConfig;
  /** What is made of that configuration. */
  project(): Promise<LiveProject>;
  /** What is wrong with the file of the configuration. */
  configMessages(): readonly Message[];
  /** A file has changed, as another watcher says. */
  note(path: string): void;
  close(): Promise<void>;
}

/** What a project needs of its server. */
export interface FollowHooks {
  readonly loadConfig: () => Promise<SiteConfig>;
  readonly vite: () => Promise<ViteDevServer>;
  /** Told which routes show something else now; undefined: perhaps all. */
  readonly onChange: (routes: readonly Route[] | undefined) => void;
  /** Told what is wrong with the configuration when its file has changed. */
  readonly onConfig: (messages: readonly Message[]) => void;
  /** Told what a person may want to know. */
  readonly notify: (text: string) => void;
}

const STYLE = /\.(?:css|svg)$/;
const MODULE = /\.[cm]?[jt]sx?$/;

/** When all files are looked at once more after the last change. */
const CALM_MS = 2000;

/** Watch a project, and keep all that is made of its files the newest. */
export function followProject(first: SiteConfig, hooks: FollowHooks): FollowedProject {
  let config = first;
  let configMessages: readonly Message[] = [];
  let project = openProject(config, PACKAGE_ROOT, hooks);
  let watched = watch();
  let calm: NodeJS.Timeout | undefined;
  let loads = 0;
  let isOpen = true;
  return {
    config: () => config,
    project: () => project,
    configMessages: () => configMessages,
    note: (path) => watched.note(path),
    close,
  };

  function watch(): ReturnType<typeof watchProject> {
    return watchProject(config, (paths) => report(follow([...paths])), hooks.notify);
  }

  /** What nobody waits for. */
  function report(work: Promise<unknown>): void {
    work.catch((error) => hooks.notify(String(error)));
  }

  async function follow(paths: readonly string[]): Promise<void> {
    if (!isOpen) return;
    if (paths.some((path) => CONFIG_FILES.includes(relative(config.root, path)))) return reopen();
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
    calm = setTimeout(() => report(lookAtAll()), CALM_MS).unref();
    await site.settle();
  }

  /** After many changes in a moment, or on a busy machine, some are never told. */
  async function lookAtAll(): Promise<void> {
    const { site } = await project;
    await site.lookAtAll();
    await site.settle();
  }

  async function reopen(): Promise<void> {
    loads += 1;
    const load = loads;
    // Of what was written meanwhile, another load tells.
    const isStale = (): boolean => load < loads || !isOpen;
    try {
      const fresh = await hooks.loadConfig();
      if (isStale()) return;
      await replace(fresh);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      if (isStale()) return;
      configMessages = error.messages;
    }
    hooks.onConfig(configMessages);
  }

  async function replace(fresh: SiteConfig): Promise<void> {
    const old = project;
    config = fresh;
    configMessages = [];
    project = openProject(config, PACKAGE_ROOT, hooks);
    watched.close();
    watched = watch();
    await (await old).close();
    hooks.onChange(undefined);
    report(project.then(({ site }) => site.settle()));
  }

  async function close(): Promise<void> {
    isOpen = false;
    clearTimeout(calm);
    watched.close();
    await (await project).close();
  }
}
