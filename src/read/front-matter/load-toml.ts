import { createRequire } from 'node:module';
import { bundled } from '../../util/files/bundled.ts';

const require: NodeJS.Require = createRequire(import.meta.url);

/** The TOML parser, loaded for the first front matter of Hugo or Zola. */
export function loadToml(): typeof import('smol-toml') {
  // `require` returns `any`.
  return require(bundled?.parsers.toml ?? 'smol-toml') as typeof import('smol-toml');
}
