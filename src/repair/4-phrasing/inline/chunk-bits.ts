const SIGNS: readonly RegExp[] = [
  /_/,
  /\w\.\w/,
  /\//,
  /\(/,
  /=/,
  /^-/,
  /\w-\w/,
  /:/,
  /[a-z][A-Z]/,
  /^[A-Z][A-Z0-9_]+$/,
  /\d/,
  /[<>{}$@\\|&*]/,
  /^\./,
  /\.[a-z]{1,5}$/,
  /^https?:|^www\./,
  /^[A-Z]/,
];
const LONGEST = 200;

/** Which signs of code a chunk shows, a bit for each. */
export function chunkBits(core: string): number {
  const text = core.slice(0, LONGEST);
  let bits = 0;
  for (const [index, sign] of SIGNS.entries()) if (sign.test(text)) bits |= 1 << index;
  return bits;
}
