import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SiteConfig } from '../types/config.ts';
import { isLocalRequest } from './is-local-request.ts';
import { serveFolder } from './serve-folder.ts';

/** Where a server listens. */
export interface ServerOptions {
  /** 0 takes any free port. A port in use gives way to the next ones. */
  readonly port: number;
  /** @default '127.0.0.1': this machine only */
  readonly host?: string;
}

/** A server that runs. */
export interface RunningServer {
  /** Address of the front page. */
  readonly url: string;
  close(): Promise<void>;
}

const PORTS_TO_TRY = 20;

/**
 * Serve the built site as GitHub Pages would.
 *
 * @throws {Error} Where no port is free.
 */
export async function preview(
  config: Pick<SiteConfig, 'outDir' | 'base'>,
  options: ServerOptions,
): Promise<RunningServer> {
  const host = options.host ?? '127.0.0.1';
  const serve = serveFolder(config.outDir, config.base);
  const server = createServer((request, response) => {
    if (!isLocalRequest(request, [host])) {
      response.writeHead(403, { 'content-type': 'text/plain' }).end('Host not allowed\n');
      return;
    }
    serve(request, response).catch(() => response.destroy());
  });
  const port = await listen(server, options.port, host);
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${host === '127.0.0.1' ? 'localhost' : name}:${port}${config.base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Listen on the first free port from `port` on. */
async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await listenOn(server, port === 0 ? 0 : port + attempt, host);
    } catch (error) {
      const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!inUse || attempt + 1 >= PORTS_TO_TRY) throw error;
    }
  }
}

function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      // A server that listens on a port has such an address.
      resolve((server.address() as AddressInfo).port);
    });
  });
}
