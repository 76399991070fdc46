import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one run took, all its processes together. */
export interface Measure {
  /** Seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** The most at any moment; 0 where `/proc` does not tell. */
  readonly megabytes: number;
  readonly output: string;
}

const SAMPLE_MS = 100;
const LIMIT_MS = 30 * 60_000;

/**
 * Run a command and measure it.
 *
 * @returns Undefined where it fails or takes longer than half an hour.
 */
export async function measure(
  command: readonly string[],
  cwd: string,
): Promise<Measure | undefined> {
  const begin = performance.now();
  // The shell knows what its children took.
  const script = '"$@"; code=$?; times >&2; exit $code';
  const child = spawn('sh', ['-c', script, 'sh', ...command], {
    cwd,
    detached: true,
    env: { ...process.env, CI: '1', ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, errors, most] = ['', '', 0];
  child.stdout.on('data', (data) => {
    output += data;
  });
  child.stderr.on('data', (data) => {
    errors = (errors + data).slice(-10_000);
  });
  const sampling = setInterval(() => {
    most = Math.max(most, memoryOf(child.pid ?? -1));
  }, SAMPLE_MS);
  const limit = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), LIMIT_MS);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(sampling);
  clearTimeout(limit);
  if (code !== 0) return undefined;
  const wall = (performance.now() - begin) / 1000;
  return { wall, cpu: childTimes(errors), megabytes: most / 2 ** 20, output };
}

/** The last line of `times`: `0m1.230s 0m0.120s`, user and system of the children. */
function childTimes(text: string): number {
  const last = text.trimEnd().split('\n').at(-1) ?? '';
  const parts = [...last.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
}

/** Bytes of all processes of a group. */
function memoryOf(group: number): number {
  try {
    const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return processes.reduce((sum, name) => sum + memoryOfProcess(name, group), 0);
  } catch {
    return 0;
  }
}

function memoryOfProcess(name: string, group: number): number {
  try {
    // After the name in brackets: state, parent, group, … and as the 22nd the pages in memory.
    const text = readFileSync(`/proc/${name}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return Number(fields[2]) === group ? Number(fields[21]) * 4096 : 0;
  } catch {
    return 0;
  }
}
