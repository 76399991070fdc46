import { existsSync } from 'node:fs';
import { readOptions, refuse } from '../read-options.ts';

/**
 * The corpus folder: the argument, or what KINTSUGI_CORPUS names. Without one that is there the script
 * ends: it would learn from nothing.
 *
 * @param flags What else the script may be asked for, as `--NAME`.
 */
export function corpusFolder(flags: readonly string[] = []): string {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' } as const]));
  const { positionals } = readOptions({ options, allowPositionals: true });
  const folder = positionals[0] ?? process.env.KINTSUGI_CORPUS ?? '';
  if (folder === '') refuse('No corpus folder: name it, or set KINTSUGI_CORPUS');
  return existsSync(folder) ? folder : refuse(`No such folder: \`${folder}\``);
}
