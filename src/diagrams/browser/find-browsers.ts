import { readdirSync, type Stats, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserChoice } from './browser-choice.ts';
import { embeddedChromium } from './embedded-chromium.ts';
import { installedBrowsers } from './installed-browsers.ts';

/**
 * All browsers that may draw, best first: the configured path, the environment's, the one that
 * comes through npm, an installed one, puppeteer's cache.
 *
 * The embedded one precedes an installed one so that the bytes do not depend on the machine.
 *
 * @param executablePath From the configuration.
 * @param cacheDir Where the embedded one is unpacked.
 */
export function findBrowsers(
  executablePath: string | undefined,
  cacheDir: string,
): readonly BrowserChoice[] {
  if (executablePath !== undefined) return [named(executablePath)];
  const { env, platform } = process;
  const fromEnvironment = [env.PUPPETEER_EXECUTABLE_PATH, env.CHROME_PATH];
  const embedded = embeddedChromium(cacheDir);
  const elsewhere = [
    ...installedBrowsers({ platform, env, home: os.homedir() }),
    ...downloadedBrowsers(env.PUPPETEER_CACHE_DIR ?? path.join(os.homedir(), '.cache/puppeteer')),
  ];
  return [
    ...existing(fromEnvironment),
    ...(embedded === undefined ? [] : [embedded]),
    ...existing(elsewhere),
  ];
}

function existing(paths: readonly (string | undefined)[]): BrowserChoice[] {
  const files = paths.filter(
    (file): file is string => file !== undefined && statsOf(file)?.isFile() === true,
  );
  return [...new Set(files)].map(named);
}

/** Undefined also in a folder that this user may not enter: after `su` the path may name those of another. */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

function named(executablePath: string): BrowserChoice {
  const stats = statsOf(executablePath);
  return {
    name: `\`${executablePath}\``,
    id: `${executablePath}:${stats?.size ?? 0}:${stats?.mtimeMs ?? 0}`,
    prepare: async () => ({ executablePath, env: process.env }),
  };
}

/** `CACHE/chrome-headless-shell/linux-153.0.0/chrome-headless-shell-linux64/chrome-headless-shell` */
const DOWNLOADED =
  /(?:^|[\\/])(?:chrome-headless-shell|chrome|Google Chrome for Testing)(?:\.exe)?$/;

/** `linux-153.0.0` before `linux-99.0.0`. */
function newestFirst(a: string, b: string): number {
  return b.localeCompare(a, 'en', { numeric: true });
}

function downloadedBrowsers(cache: string): string[] {
  return ['chrome-headless-shell', 'chrome'].flatMap((kind) => {
    const folder = path.join(cache, kind);
    return children(folder)
      .sort(newestFirst)
      .flatMap((build) => filesBelow(path.join(folder, build), 5))
      .filter((file) => DOWNLOADED.test(file));
  });
}

function filesBelow(folder: string, depth: number): string[] {
  if (depth === 0) return [];
  return children(folder).flatMap((name) => {
    const file = path.join(folder, name);
    const isFolder = statsOf(file)?.isDirectory() === true;
    return isFolder ? filesBelow(file, depth - 1) : [file];
  });
}

function children(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
