import { createHash } from 'node:crypto';

/** What a page holds inline that the policy must know by its hash. */
export interface InlineParts {
  readonly scripts: readonly string[];
  /** Texts of `<style>` elements. */
  readonly styles: readonly string[];
  /** Values of `style` attributes. */
  readonly styleAttributes: readonly string[];
}

function hashes(texts: readonly string[]): string[] {
  return [...new Set(texts)].map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}

/**
 * The Content-Security-Policy of a page: its own files, and the inline parts by their hashes.
 * Nothing else runs or styles, whatever an article smuggles in.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy(parts: InlineParts): string {
  const unsafeHashes = parts.styleAttributes.length === 0 ? [] : ["'unsafe-hashes'"];
  const style = [...hashes(parts.styles), ...unsafeHashes, ...hashes(parts.styleAttributes)];
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes(parts.scripts)].join(' ')}`,
    `style-src ${["'self'", ...style].join(' ')}`,
    "img-src 'self' data: https:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
