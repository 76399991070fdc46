import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Refuse what is no GET and no HEAD: pages and files can only be read.
 *
 * @returns Whether the request was refused, and so answered.
 */
export function refuseWrite(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  response.writeHead(405, { allow: 'GET, HEAD' }).end();
  return true;
}
