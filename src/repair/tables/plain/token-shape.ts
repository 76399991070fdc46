// In order: the first that fits.
const starts: readonly (readonly [string, RegExp])[] = [
  ['A', /^[A-Z]/],
  ['a', /^[a-z]/],
  ['0', /^\d/],
  ['H', /^\p{Script=Han}/u],
  ['"', /^["'`“]/],
  ['(', /^[([{<（]/],
  ['-', /^[-+*/~<>=≥≤≈@$#.:]/],
  ['*', /^[^\p{L}\p{N}\p{P}]/u],
];
const ends: readonly (readonly [string, RegExp])[] = [
  ['A', /[A-Z]$/],
  ['a', /[a-z]$/],
  ['0', /\d$/],
  ['H', /\p{Script=Han}$/u],
  ['"', /["'`”]$/],
  [')', /[)\]}>）]$/],
  ['.', /[.。!！?？;；]$/],
  [',', /[,，:：、]$/],
  ['%', /%$/],
];

/** What a token starts with, coarsely: cells of a column often start alike. */
export function startShape(token: string): string {
  return starts.find(([, pattern]) => pattern.test(token))?.[0] ?? '?';
}

/** What a token ends with, coarsely. */
export function endShape(token: string): string {
  return ends.find(([, pattern]) => pattern.test(token))?.[0] ?? '?';
}
