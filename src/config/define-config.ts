import type { UserConfig } from '../types/config.ts';

/**
 * Give `site.config.ts` its types; returns what it was given.
 *
 *     export default defineConfig({ title: 'My notes' });
 */
export function defineConfig(config: UserConfig): UserConfig {
  return config;
}
