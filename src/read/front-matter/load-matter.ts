import { createRequire } from 'node:module';
import { bundled } from '../../util/files/bundled.ts';

const require: NodeJS.Require = createRequire(import.meta.url);

/** The parser of front matter, `gray-matter`, with its YAML parsers; loaded for the first front matter. */
export function loadMatter(): typeof import('gray-matter') {
  // `require` returns `any`.
  return require(bundled?.parsers.matter ?? 'gray-matter') as typeof import('gray-matter');
}
