import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { safePath } from '../../util/files/safe-path.ts';
import { contentType } from './content-type.ts';
import { folderUrl } from './folder-url.ts';
import { pathBelow } from './path-below.ts';
import { refuseWrite } from './refuse-write.ts';

/**
 * Answer as GitHub Pages does: files below the base, `index.html` for a folder, a redirect where
 * the slash at the end of a folder or of the base is missing, `404.html` for all else; no listing of folders.
 *
 * @param folder Absolute path of a built site.
 * @param base Starts and ends with `/`.
 */
export function serveFolder(
  folder: string,
  base: string,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    if (refuseWrite(request, response)) return;
    const url = request.url ?? '/';
    const path = pathBelow(url, base);
    const isBase = `${url.split(/[?#]/)[0]}/` === base;
    const found = path === undefined ? undefined : await findFile(folder, path);
    if (isBase || found === 'folder') {
      response.writeHead(301, { location: folderUrl(url) }).end();
      return;
    }
    const file = found ?? (await findFile(folder, '404.html'));
    send(request, response, found ? 200 : 404, file === 'folder' ? undefined : file);
  };
}

async function findFile(folder: string, path: string): Promise<string | 'folder' | undefined> {
  if (path.split('/').some((part) => part.startsWith('.') && part !== '.well-known')) {
    return path === '.nojekyll' ? join(folder, path) : undefined;
  }
  const target = safePath(folder, path === '' ? '.' : path);
  if (target === undefined) return undefined;
  const real = await realpath(target).catch(() => undefined);
  const root = await realpath(folder).catch(() => folder);
  if (real === undefined || !(real === root || real.startsWith(root + sep))) return undefined;
  const found = await stat(real).catch(() => undefined);
  if (found?.isFile()) return path.endsWith('/') ? undefined : real;
  if (!found?.isDirectory()) return undefined;
  const index = join(real, 'index.html');
  const hasIndex = (await stat(index).catch(() => undefined))?.isFile();
  if (!hasIndex) return undefined;
  return path === '' || path.endsWith('/') ? index : 'folder';
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string | undefined,
): void {
  if (file === undefined) {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response.writeHead(status, {
    'content-type': contentType(file),
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}
