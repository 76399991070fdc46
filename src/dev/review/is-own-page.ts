import type { IncomingMessage } from 'node:http';

/**
 * True where a page of this very server asks, and asks by script: a page of another port of this
 * machine does not count, nor does a form.
 */
export function isOwnPage({ headers }: IncomingMessage): boolean {
  const { host, origin } = headers;
  if (host === undefined || origin === undefined || !URL.canParse(origin)) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim();
  return new URL(origin).host === host && type === 'application/json';
}
