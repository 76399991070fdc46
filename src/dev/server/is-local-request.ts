import type { IncomingMessage } from 'node:http';

const LOCAL = /^(?:localhost|[\w-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/**
 * True for a request that a page of this server, or a person, may have made.
 *
 * A page elsewhere can send requests to localhost; its name gives it away, in `Origin`, or in
 * `Host` where its own name was made to lead here.
 *
 * @param allowed Further host names, where the server is opened to the network.
 */
export function isLocalRequest(request: IncomingMessage, allowed: readonly string[] = []): boolean {
  const { host, origin } = request.headers;
  if (host === undefined || !isAllowed(host, allowed)) return false;
  if (origin === undefined) return true;
  return URL.canParse(origin) && isAllowed(new URL(origin).host, allowed);
}

function isAllowed(host: string, allowed: readonly string[]): boolean {
  return LOCAL.test(host) || allowed.includes(host.replace(/:\d+$/, ''));
}
