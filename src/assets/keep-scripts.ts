import type { BundledScripts } from './bundle-scripts.ts';

/** Scripts as they are kept in a file. */
interface KeptScripts {
  readonly entry: string;
  readonly files: readonly { readonly path: string; readonly code: string }[];
}

/** Turn scripts into a text, for `readScripts`. */
export function formatScripts({ entry, files }: BundledScripts): string {
  const texts = files.map(({ path, bytes }) => ({ path, code: Buffer.from(bytes).toString() }));
  const kept: KeptScripts = { entry, files: texts };
  return JSON.stringify(kept);
}

/** Scripts from a text of `formatScripts`. */
export function readScripts(text: string): BundledScripts {
  // The program that holds them has written it.
  const { entry, files }: KeptScripts = JSON.parse(text);
  return { entry, files: files.map(({ path, code }) => ({ path, bytes: Buffer.from(code) })) };
}
