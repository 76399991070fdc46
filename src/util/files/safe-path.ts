import { isAbsolute, relative, resolve, sep } from 'node:path';
import { isSafePath } from './is-safe-path.ts';

/**
 * Resolve a path that must stay inside a folder.
 *
 * Lexical only: a caller that opens what it names must resolve symbolic links itself.
 *
 * @param folder Absolute path.
 * @param path Relative path with `/` or `\` between its parts, from an untrusted source.
 * @returns The absolute path, or undefined where it would leave `folder`, is absolute, has a
 *   NUL or a Windows device name.
 */
export function safePath(folder: string, path: string): string | undefined {
  if (!isSafePath(path)) return undefined;
  const absolute = resolve(folder, path.replaceAll(/[/\\]/g, sep));
  const inside = relative(folder, absolute);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return undefined;
  return absolute;
}
