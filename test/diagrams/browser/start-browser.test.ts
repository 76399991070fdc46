import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const holder = path.join(import.meta.dirname, '../support/hold-browser.ts');

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function isGoneSoon(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100 && isAlive(pid); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return !isAlive(pid);
}

test.each(['SIGINT', 'SIGKILL'] as const)(
  'a browser with a busy page does not outlive its process: %s',
  async (signal) => {
    const child = spawn(process.execPath, [holder], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = await once(child.stdout, 'data');
    const browser = Number(String(line).trim());
    expect(isAlive(browser)).toBe(true);
    child.kill(signal);
    await once(child, 'exit');
    expect(await isGoneSoon(browser)).toBe(true);
  },
  20_000,
);

test('what a killed process leaves behind is removed by the next start', async () => {
  const killed = spawn(process.execPath, [holder], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(killed.stdout, 'data');
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  expect(profilesOf(killed.pid)).toHaveLength(1);
  const next = spawn(process.execPath, [holder, 'close'], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(next, 'exit');
  expect([...profilesOf(killed.pid), ...profilesOf(next.pid)]).toEqual([]);
}, 20_000);

function profilesOf(pid: number | undefined): string[] {
  return readdirSync(os.tmpdir()).filter((name) => name.startsWith(`kintsugi-profile-${pid}-`));
}
