import type { SiteConfig } from '../types/config.ts';
import { addressOf } from './server/address-of.ts';
import { closeServer } from './server/close-server.ts';
import { createHttpServer } from './server/create-http-server.ts';
import { isLocalRequest } from './server/is-local-request.ts';
import { listen } from './server/listen.ts';
import { serveFolder } from './server/serve-folder.ts';

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
  const server = createHttpServer();
  server.on('request', (request, response) => {
    if (!isLocalRequest(request, [host])) {
      response.writeHead(403, { 'content-type': 'text/plain' }).end('Host not allowed\n');
      return;
    }
    serve(request, response).catch(() => response.destroy());
  });
  const port = await listen(server, options.port, host);
  return {
    url: addressOf(host, port, config.base),
    close: () => closeServer(server),
  };
}
