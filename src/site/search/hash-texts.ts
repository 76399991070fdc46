import { hash } from 'node:crypto';
import type { SiteFile } from '../../types/site.ts';

/** Names the texts that search shows of one article. */
export function hashTexts(texts: readonly SiteFile[]): string {
  return hash('sha1', texts.map(({ text }) => text).join('\n'));
}
