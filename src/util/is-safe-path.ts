import { isAbsolute } from 'node:path';

/** Names that Windows gives to devices, whatever ending follows. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * True where a path stays inside the folder that it counts from, on any system: it is not
 * absolute and has no `..`, NUL, drive or Windows device name.
 *
 * @param path With `/` or `\` between its parts, from an untrusted source.
 */
export function isSafePath(path: string): boolean {
  if (path.includes('\0') || isAbsolute(path) || /^[a-z]:/i.test(path)) return false;
  return !path.split(/[/\\]/).some((part) => part === '..' || DEVICE_NAME.test(part));
}
