import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserChoice, BrowserFonts, BrowserProgram } from './browser-choice.ts';
import { unpackChromium } from './unpack-chromium.ts';
import { FONT_SETTINGS, writeFontSettings } from './write-font-settings.ts';

/** Of the unpacked folder; raised when `unpackChromium` writes other files. */
const LAYOUT = 2;

/**
 * The Chromium that npm installs with the project, on Linux x64.
 *
 * Its own start-up code is not used: it unpacks to a fixed folder in /tmp where two processes
 * race, keeps an old version after an update, and names fonts of a machine that is not ours.
 *
 * @param cacheDir Preferred folder for the unpacked browser; the user's cache folder and the
 *   temporary folder follow where it cannot be written.
 * @returns `undefined` on other systems, or when the package is not installed.
 */
export function embeddedChromium(cacheDir: string): BrowserChoice | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packageDir = findPackage();
  if (packageDir === undefined) return undefined;
  const { version } = JSON.parse(readFileSync(path.join(packageDir, 'package.json'), 'utf8'));
  return {
    name: `the Chromium of @sparticuz/chromium ${version}`,
    id: `@sparticuz/chromium@${version}`,
    async prepare(fonts) {
      const name = `chromium-${version}-x64-${LAYOUT}`;
      const dir = await unpackToFirst(path.join(packageDir, 'bin'), homes(cacheDir), name);
      await writeFontSettings(dir);
      return program(dir, fonts);
    },
  };
}

function findPackage(): string | undefined {
  try {
    return path.resolve(fileURLToPath(import.meta.resolve('@sparticuz/chromium')), '../..');
  } catch {
    return undefined;
  }
}

function homes(cacheDir: string): string[] {
  const user = process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache');
  const tmp = `kintsugi-${process.getuid?.() ?? 'user'}`;
  return [cacheDir, path.join(user, 'kintsugi'), path.join(os.tmpdir(), tmp)];
}

async function unpackToFirst(
  bin: string,
  folders: readonly string[],
  name: string,
): Promise<string> {
  const unpacked = folders.find((folder) => existsSync(path.join(folder, name)));
  if (unpacked !== undefined) return path.join(unpacked, name);
  const failures: Error[] = [];
  for (const folder of folders) {
    try {
      return await unpackChromium(bin, path.join(folder, name));
    } catch (error) {
      failures.push(error instanceof Error ? error : new Error(String(error)));
    }
  }
  const reasons = failures.map((failure) => failure.message).join('; ');
  throw new Error(`The embedded Chromium could not be unpacked: ${reasons}`);
}

function program(dir: string, fonts: BrowserFonts): BrowserProgram {
  const libraries = [path.join(dir, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean);
  return {
    executablePath: path.join(dir, 'chromium'),
    isWithoutSocket: true,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries.join(':'),
      FONTCONFIG_PATH: path.join(dir, 'fonts'),
      FONTCONFIG_FILE: path.join(dir, 'fonts', FONT_SETTINGS[fonts]),
      HOME: process.env.HOME ?? os.tmpdir(),
    },
  };
}
