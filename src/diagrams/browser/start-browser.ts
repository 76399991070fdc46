import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { errorMessage } from '../../util/error-message.ts';
import { makeFolders } from '../../util/files/make-folders.ts';
import type { BrowserChoice, BrowserFonts } from './browser-choice.ts';
import { BrowserError } from './browser-error.ts';

/** A running browser. */
export interface RunningBrowser {
  readonly browser: Browser;
  readonly choice: BrowserChoice;
  /** Ends the process and removes its profile; may be called twice. */
  close(): Promise<void>;
}

/** Same pixels on every machine: no hinting, no scroll bars, no graphics card. */
const FLAGS = ['--disable-gpu', '--font-render-hinting=none', '--hide-scrollbars'];

/**
 * Start the first browser that starts.
 *
 * The process is tied to this one by its pipe: it ends when this one does, however that dies.
 *
 * @param choices Best first.
 * @param notify Told when the sandbox had to be left out for another reason than root.
 * @param fonts For drawings of the site always the default, so that machines do not differ.
 * @throws {BrowserError} When none starts; says why each did not.
 */
export async function startBrowser(
  choices: readonly BrowserChoice[],
  notify: (notice: string) => void,
  fonts: BrowserFonts = 'own',
): Promise<RunningBrowser> {
  const failures: string[] = [];
  for (const choice of choices) {
    try {
      return await start(choice, notify, fonts);
    } catch (error) {
      failures.push(`${choice.name}: ${firstLine(error)}`);
    }
  }
  throw new BrowserError(failures.join('\n'));
}

async function start(
  choice: BrowserChoice,
  notify: (notice: string) => void,
  fonts: BrowserFonts,
): Promise<RunningBrowser> {
  if (process.getuid?.() === 0) return launch(choice, fonts, ['--no-sandbox']);
  try {
    return await launch(choice, fonts, []);
  } catch (error) {
    // Chromium's reason does not come through the pipe; the second start tells.
    if (process.platform !== 'linux') throw error;
    const running = await launch(choice, fonts, ['--no-sandbox']);
    notify(
      'Chromium runs without its sandbox: this system gives users no namespaces of their own. ' +
        'The pages it opens are offline.',
    );
    return running;
  }
}

async function launch(
  choice: BrowserChoice,
  fonts: BrowserFonts,
  flags: readonly string[],
): Promise<RunningBrowser> {
  const program = await choice.prepare(fonts);
  const profile = createProfile();
  try {
    const browser = await puppeteer.launch({
      executablePath: program.executablePath,
      env: { ...program.env, ...(program.isWithoutSocket === true && { TMPDIR: profile.folder }) },
      headless: 'shell',
      pipe: true,
      userDataDir: profile.folder,
      args: [...FLAGS, ...flags],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      timeout: 30_000,
      protocolTimeout: 0,
    });
    return { browser, choice, close: () => stop(browser, profile) };
  } catch (error) {
    profile.remove();
    throw error;
  }
}

async function stop(browser: Browser, profile: Profile): Promise<void> {
  const kill = setTimeout(() => browser.process()?.kill('SIGKILL'), 2000);
  await browser.close().catch(() => undefined);
  clearTimeout(kill);
  profile.remove();
}

/** Named after this process, so that a later one can tell what a killed one left behind. */
const PROFILE = /^kintsugi-profile-(\d+)-/;

/** A folder of one browser; it goes with this process, also where that ends while one starts. */
interface Profile {
  readonly folder: string;
  remove(): void;
}

function createProfile(): Profile {
  const parent = os.tmpdir();
  makeFolders(parent, { mkdirSync, statSync });
  for (const name of readdirSync(parent)) {
    const owner = PROFILE.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) removeFolder(path.join(parent, name));
  }
  const folder = mkdtempSync(path.join(parent, `kintsugi-profile-${process.pid}-`));
  const remove = (): void => {
    process.off('exit', remove);
    removeFolder(folder);
  };
  process.on('exit', remove);
  return { folder, remove };
}

/** The browser's helpers outlive it by a moment and write: up to 5.5 seconds on a busy machine. */
const RETRIES = 10;

function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: RETRIES });
  } catch {
    // Another user's, or still held by a dying process: the next start tries again.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function firstLine(error: unknown): string {
  const message = errorMessage(error);
  return message.trim().split('\n', 1)[0] ?? '';
}
