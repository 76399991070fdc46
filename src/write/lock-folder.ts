import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { noteOf } from './note-of.ts';
import { WriteError } from './write-error.ts';

const NAME = '.kintsugi-lock';
const RETRY_MS = 200;

/**
 * Lock a folder against other builds on this machine.
 *
 * @param folder Absolute path of a folder that exists.
 * @param patienceMs How long to wait for another build.
 * @returns A function that releases the lock.
 * @throws {WriteError} Where another build keeps the lock, or the folder cannot be written.
 */
export async function lockFolder(
  folder: string,
  patienceMs = 60_000,
): Promise<() => Promise<void>> {
  const path = join(folder, NAME);
  for (let waited = 0; ; waited += RETRY_MS) {
    const code = await take(path);
    if (code === undefined && (await isMine(path, waited > 0))) {
      return () => rm(path, { force: true }).catch(() => undefined);
    }
    if (code !== undefined && code !== 'EEXIST') {
      const reason = `Cannot write to \`${folder}\`: ${code}`;
      throw new WriteError('write-failed', reason, noteOf(code));
    }
    await waitFor(path, folder, waited, patienceMs);
  }
}

async function waitFor(
  path: string,
  folder: string,
  waited: number,
  patienceMs: number,
): Promise<void> {
  const owner = await readFile(path, 'utf8').catch(() => '');
  // An empty file is a lock whose owner is just writing its name.
  const isLeftOver = owner === '' ? waited > 2000 : !isAlive(owner);
  if (isLeftOver) await rm(path, { force: true });
  else if (waited >= patienceMs) {
    const note = `Wait for it to end. If no build is running, remove \`${path}\`.`;
    const reason = `Process ${owner.split(' ')[0]} is writing to \`${folder}\``;
    throw new WriteError('write-locked', reason, note);
  } else await sleep(RETRY_MS);
}

/** Two builds can find the same left-over lock: the later one's name stands in the file. */
async function isMine(path: string, isContested: boolean): Promise<boolean> {
  if (isContested) await sleep(RETRY_MS / 4);
  return (await readFile(path, 'utf8').catch(() => '')) === myName();
}

async function take(path: string): Promise<string | undefined> {
  try {
    await using handle = await open(path, 'wx');
    await handle.writeFile(myName());
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

/** In a container every build may be process 1: the time of its start tells them apart. */
function myName(): string {
  return `${process.pid} ${Math.round(performance.timeOrigin)}`;
}

function isAlive(owner: string): boolean {
  const pid = Number(owner.split(' ')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return owner === myName();
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
