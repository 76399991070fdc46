/**
 * Install the peers that `npm run bench` measures against.
 *
 *     node scripts/bench/install-peers.ts [PEER…]
 *
 * They go to the folder KINTSUGI_PEERS (default: kintsugi-peers in the system's temporary folder).
 * Hugo is a program of its own: `apt-get install hugo`, `brew install hugo`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, peersFolder } from './peer-folder.ts';
import { PEERS } from './peers.ts';

const wanted = process.argv.slice(2);
for (const peer of PEERS) {
  const { name, packages, manifest } = peer;
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  if (isInstalled(peer)) console.log(`${name}: is there`);
  else if (packages.length === 0) console.log(`${name}: install it with the system's packages`);
  else {
    const folder = join(peersFolder(), name);
    const file = join(folder, 'package.json');
    mkdirSync(folder, { recursive: true });
    const text = JSON.stringify({ name: `peer-${name}`, private: true, ...manifest });
    if (!existsSync(file)) writeFileSync(file, text);
    const options = ['install', '--no-audit', '--no-fund', ...packages];
    const { status } = spawnSync('npm', options, { cwd: folder, stdio: 'inherit' });
    console.log(`${name}: ${status === 0 ? 'installed' : 'could not be installed'}`);
  }
}
