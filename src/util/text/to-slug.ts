import type { Slug } from '../../types/brand.ts';

// White space, controls, and what is special in a URL path or forbidden in a file name: `/?#%:*"<>|\`.
const UNSAFE = /[\s\p{C}/\\?#%:*"'`<>|&^~[\](){}@!$,;=，。、；：？！（）《》“”‘’【】「」]+/gu;

// A run of hyphens that the replacement left: `a--b`, and dots or hyphens at an end: `.hidden`, `end-`.
const RUN = /-{2,}/g;
const ENDS = /^[-.]+|[-.]+$/g;

// Names that Windows keeps for devices, whatever ending follows: `con`, `aux.page`.
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/;

// Three bytes for each Han character must stay below the 255 bytes of a file name.
const MAX_LENGTH = 72;

/**
 * Make a URL path segment that is also a sound file name: `Sync Pool & Co` → `sync-pool-co`.
 *
 * NFC, lower case; letters of every script, digits, `_`, `.`, `+` and `-` stay; a name that Windows keeps
 * for a device gets `_`. Different texts can give the same slug; `assignSlugs` tells them apart.
 *
 * @returns `untitled` where nothing is left.
 */
export function toSlug(text: string): Slug {
  const safe = text.normalize('NFC').toLowerCase().normalize('NFC').replace(UNSAFE, '-');
  const trimmed = safe.replace(RUN, '-').replace(ENDS, '');
  const short = [...trimmed]
    .slice(0, MAX_LENGTH)
    .join('')
    .replace(ENDS, '')
    .replace(DEVICE_NAME, '$&_');
  // The only place where the brand is given: the rules of `Slug` hold by construction.
  return (short === '' ? 'untitled' : short) as Slug;
}
