import type { GapKind } from './cut-place.ts';

/** Whether a place, or the unit that begins there, stands behind a dash that may be its marker. */
export function isBehindDash(place: { readonly gap: GapKind | '' } | undefined): boolean {
  return place?.gap === 'dash' || place?.gap === 'tight';
}
