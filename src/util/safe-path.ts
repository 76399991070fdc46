import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Names that Windows gives to devices, whatever ending follows. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

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
  if (path.includes('\0') || isAbsolute(path) || /^[a-z]:/i.test(path)) return undefined;
  const parts = path.split(/[/\\]/);
  if (parts.some((part) => part === '..' || DEVICE_NAME.test(part))) return undefined;
  const absolute = resolve(folder, parts.join(sep));
  const inside = relative(folder, absolute);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return undefined;
  return absolute;
}
