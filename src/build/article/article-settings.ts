import { hash } from 'node:crypto';
import type { SiteConfig } from '../../types/config.ts';

/** Hash what every article depends on besides its own file: configuration and code. */
export function articleSettings(config: SiteConfig, version: string): string {
  const { lang, articles, repair, limits, code, functionsKey } = config;
  return hash(
    'sha1',
    JSON.stringify([version, lang, articles, repair, limits, code, functionsKey]),
  );
}
