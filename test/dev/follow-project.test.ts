import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ConfigError } from '../../src/config/config-error.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { type FollowedProject, followProject } from '../../src/dev/follow-project.ts';
import type { SiteConfig } from '../../src/types/config.ts';

let root = '';
let followed: FollowedProject;
/** How the loads that were asked for end, in their order. */
let loads: { resolve(config: SiteConfig): void; reject(error: Error): void }[] = [];
const told = vi.fn();

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-follow-'));
  mkdirSync(join(root, 'seeds'));
  loads = [];
  told.mockClear();
  followed = followProject(await titled('First'), {
    loadConfig: () => new Promise((resolve, reject) => loads.push({ resolve, reject })),
    vite: () => Promise.reject(new Error('Nobody needs Vite here')),
    onChange: () => undefined,
    onSettled: () => undefined,
    onConfig: told,
    notify: (text) => expect(text).toBe(''),
  });
});
afterEach(async () => {
  await followed.close();
  rmSync(root, { recursive: true, force: true });
});

async function titled(title: string): Promise<SiteConfig> {
  return { ...(await loadConfig(root, {}, {})), title };
}

/** Say that the configuration's file has changed, and wait until it is loaded. */
async function touchConfig(): Promise<void> {
  const before = loads.length;
  followed.note(join(root, 'site.config.ts'));
  await vi.waitFor(() => expect(loads).toHaveLength(before + 1));
}

test('holds on to the last configuration that was right, and says what is wrong', async () => {
  const wrong = { severity: 'error', source: 'config', ruleId: 'config', reason: 'Wrong' } as const;
  await touchConfig();
  loads[0]?.reject(new ConfigError([wrong]));
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith([wrong]));
  expect([followed.config().title, followed.configMessages()]).toEqual(['First', [wrong]]);
  await touchConfig();
  loads[1]?.resolve(await titled('Second'));
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith([]));
  expect([followed.config().title, followed.configMessages()]).toEqual(['Second', []]);
});

test('takes the configuration that was written last, though an older one loads longer', async () => {
  await touchConfig();
  await touchConfig();
  loads[1]?.resolve(await titled('Newer'));
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  loads[0]?.resolve(await titled('Older'));
  await (await followed.project()).site.settle();
  expect(followed.config().title).toBe('Newer');
  expect(told).toHaveBeenCalledTimes(1);
});

test('opens nothing any more once it is closed', async () => {
  await touchConfig();
  await followed.close();
  const before = followed.project();
  loads[0]?.resolve(await titled('Late'));
  await breathe();
  expect(followed.project()).toBe(before);
});
