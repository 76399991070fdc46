import { createRequire } from 'node:module';
import { bundled } from '../util/files/bundled.ts';

const require: NodeJS.Require = createRequire(import.meta.url);

/**
 * The YAML parser, loaded when the first text needs it: it is a tenth of all modules that a build
 * loads, and most articles have neither front matter nor decisions beside them.
 */
export function loadYaml(): typeof import('yaml') {
  // `require` returns `any`.
  return require(bundled?.parsers.yaml ?? 'yaml') as typeof import('yaml');
}
