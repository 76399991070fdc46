import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Peer } from './peers.ts';

/** Where peers are installed: outside of the project, for they are larger than it. */
export function peersFolder(): string {
  return process.env.KINTSUGI_PEERS ?? join(tmpdir(), 'kintsugi-peers');
}

/** True where a peer can build. */
export function isInstalled({ name, packages, build }: Peer): boolean {
  if (packages.length > 0) return existsSync(join(peersFolder(), name, 'node_modules'));
  return spawnSync(build[0] ?? '', ['version']).status === 0;
}

/**
 * Give a peer its settings and some articles, with nothing left of earlier builds.
 *
 * @param attic Where to put what an earlier build left; not there yet. The caller deletes it.
 */
export function loadPeer(peer: Peer, articles: string, attic: string): string {
  const folder = join(peersFolder(), peer.name);
  mkdirSync(folder, { recursive: true });
  for (const left of peer.leaves) putAway(join(folder, left), join(attic, left));
  const content = join(folder, peer.content);
  for (const name of existsSync(content) ? readdirSync(content) : []) {
    if (/^a-\d+\.md$/.test(name)) rmSync(join(content, name));
  }
  cpSync(join(import.meta.dirname, 'peers', peer.name), folder, { recursive: true });
  cpSync(articles, content, { recursive: true });
  return folder;
}

/** Another file system may hold the attic: there it is deleted at once. */
function putAway(path: string, to: string): void {
  if (!existsSync(path)) return;
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(path, to);
  } catch {
    rmSync(path, { recursive: true, force: true });
  }
}
