import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { articleSettings } from '../build/article/article-settings.ts';
import { loadAssets } from '../build/load-assets.ts';
import { startServices } from '../build/start-services.ts';
import { codeVersion } from '../cache/code-version.ts';
import { openStore, type Store } from '../cache/open-store.ts';
import { findTemplates } from '../config/find-templates.ts';
import { loadTemplates } from '../config/load-templates.ts';
import type { Assets } from '../types/assets.ts';
import type { Route } from '../types/brand.ts';
import type { SiteConfig } from '../types/config.ts';
import { resettable } from '../util/memo/resettable.ts';
import type * as LiveRenderer from './live/live-renderer.ts';
import { type LiveSite, liveSite } from './live/live-site.ts';

/** A project in a preview, with one state of its configuration. */
export interface LiveProject {
  readonly site: LiveSite;
  assets(): Promise<Assets>;
  /** Make the assets again: a style sheet or the icon has changed. */
  resetStyles(): void;
  /** Load the templates again: one of them has changed. */
  resetTemplates(): void;
  close(): Promise<void>;
}

/** What a project needs of its server. */
export interface ProjectHooks {
  readonly onChange: (routes: readonly Route[] | undefined) => void;
  readonly notify: (text: string) => void;
  readonly vite: () => Promise<ViteDevServer>;
}

const NO_STORE: Store = {
  get: () => undefined,
  put: () => undefined,
  remove: () => undefined,
};

/**
 * Open a project for the preview.
 *
 * Templates are loaded by Node until one of them changes; from then on by Vite, which can load
 * them again.
 */
export async function openProject(
  config: SiteConfig,
  packageRoot: string,
  hooks: ProjectHooks,
): Promise<LiveProject> {
  const services = startServices(config, hooks.notify);
  const storeDir = join(config.cacheDir, 'store');
  const store = openStore(storeDir);
  const version = codeVersion(packageRoot, store);
  const templates = resettable(() => findTemplates(config.root, join(packageRoot, 'templates')));
  const assets = resettable(makeAssets);
  const renderer = resettable(makeRenderer);
  let isEdited = false;
  let isRestyled = false;
  const site = liveSite({
    ...{ config, version, store, storeDir, onChange: hooks.onChange },
    settings: articleSettings(config, version),
    recent: new Map(),
    assets: assets.get,
    renderer: renderer.get,
    highlighter: services.highlighter,
    diagrams: services.diagrams,
  });
  return { site, assets: assets.get, resetStyles, resetTemplates, close };

  function resetStyles(): void {
    isRestyled = true;
    for (const part of [templates, assets]) part.reset();
  }

  function resetTemplates(): void {
    isEdited = true;
    for (const part of [templates, renderer]) part.reset();
  }

  /** The assets without scripts, which Vite serves as single modules. */
  async function makeAssets(): Promise<Assets> {
    const { highlighter } = services;
    const templateFiles = await templates.get();
    // While styles are being edited, the store would only fill with states nobody needs again.
    const kept = isRestyled ? NO_STORE : store;
    const input = { config, templateFiles, version, store: kept, highlighter };
    return loadAssets({ ...input, withScripts: false });
  }

  async function makeRenderer(): Promise<typeof LiveRenderer> {
    const module = await loadRenderer();
    const templateSet = await loadTemplates(await templates.get(), module.templateSet);
    return { ...module, templateSet };
  }

  async function loadRenderer(): Promise<typeof LiveRenderer> {
    if (!isEdited) return import('./live/live-renderer.ts');
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    const file = join(packageRoot, `src/dev/live/live-renderer.${ending}`);
    // Vite loads the same module, so it has the same exports.
    return (await hooks.vite()).ssrLoadModule(file) as Promise<typeof LiveRenderer>;
  }

  async function close(): Promise<void> {
    // A browser that has crashed cannot be closed, and need not be.
    await Promise.all([site.close(), services.close().catch(() => undefined)]);
  }
}
