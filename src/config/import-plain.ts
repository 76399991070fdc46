import { readFile } from 'node:fs/promises';
import module from 'node:module';
import { pathToFileURL } from 'node:url';

/** A file without it may be CommonJS. */
const IS_MODULE = /^export default\b/m;
/** `a<b>(c)` compares twice in JavaScript, and calls in TypeScript. */
const AMBIGUOUS = '<';

/**
 * Import a module that is named as TypeScript where it is JavaScript as well, as most configurations
 * are: Node then need not load what strips types, which takes 40 ms.
 *
 *     export default { title: 'Notes' };
 *
 * @param path Absolute.
 * @param key Changes with the file.
 * @returns Undefined where it has types, or might mean something else without them.
 */
export async function importPlain(
  path: string,
  key: string,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const source = await readFile(path, 'utf8');
  const isPlain = IS_MODULE.test(source) && !source.includes(AMBIGUOUS);
  // Node 20 has no hooks.
  if (!isPlain || module.registerHooks === undefined) return undefined;
  const url = pathToFileURL(path);
  url.searchParams.set('plain', key);
  const hooks = module.registerHooks({
    load: (asked, context, next) =>
      asked === url.href ? { format: 'module', source, shortCircuit: true } : next(asked, context),
  });
  try {
    return await import(url.href);
  } catch (error) {
    // Types are no JavaScript: nothing of the module has run.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  } finally {
    hooks.deregister();
  }
}
