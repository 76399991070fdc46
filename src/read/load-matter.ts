import { createRequire } from 'node:module';
import { bundled } from '../util/files/bundled.ts';

const require: NodeJS.Require = createRequire(import.meta.url);

/** What takes front matter apart, with the two parsers that it brings: loaded as `loadYaml` does. */
export function loadMatter(): typeof import('gray-matter') {
  // Types say nothing of what `require` gives.
  return require(bundled?.parsers.matter ?? 'gray-matter') as typeof import('gray-matter');
}
