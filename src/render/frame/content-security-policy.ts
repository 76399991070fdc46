import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a page: its own files, and the one inline script by its hash.
 * Nothing else runs or styles, whatever an article smuggles in.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy(inlineScript: string): string {
  const hash = createHash('sha256').update(inlineScript).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "img-src 'self' data: https:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
