import { isAbsolute } from 'node:path';

/** `..`, and names that Windows gives to devices, whatever ending follows. */
const UNSAFE_PART = /(?:^|[/\\])(?:\.\.(?=[/\\]|$)|(?:con|prn|aux|nul|com\d|lpt\d)(?=[./\\]|$))/i;

/**
 * True where a path stays inside the folder that it counts from, on any system: it is not
 * absolute and has no `..`, NUL, drive or Windows device name.
 *
 * @param path With `/` or `\` between its parts, from an untrusted source.
 */
export function isSafePath(path: string): boolean {
  if (path.includes('\0') || isAbsolute(path) || /^[a-z]:/i.test(path)) return false;
  return !UNSAFE_PART.test(path);
}
