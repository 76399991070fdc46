/**
 * Loaded before a command: once it has put its second file in place it says so, and goes on when it
 * has been interrupted.
 */
import { once } from 'node:events';
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const { rename } = files;
let count = 0;

files.rename = async (from, to) => {
  await rename(from, to);
  count += 1;
  if (count !== 2) return;
  // A signal that is waited for keeps no process alive.
  const alive = setInterval(() => undefined, 1000);
  const stopped = once(process, 'SIGINT');
  process.stdout.write('held\n');
  await stopped;
  clearInterval(alive);
};
syncBuiltinESMExports();
