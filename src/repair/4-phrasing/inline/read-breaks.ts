import type { Token } from './tokenize.ts';

/**
 * Find the tokens that stand right after a removed line break.
 *
 * @param breaks Offsets in the text, ascending.
 * @returns A 1 for each such token; and the first of them, the number of tokens without one.
 */
export function readBreaks(
  breaks: readonly number[],
  tokens: readonly Token[],
): { readonly isBroken: readonly number[]; readonly firstBreak: number } {
  const isBroken = new Array<number>(tokens.length).fill(0);
  if (breaks.length === 0) return { isBroken, firstBreak: tokens.length };
  let next = 0;
  let firstBreak = tokens.length;
  for (const [index, { start }] of tokens.entries()) {
    const at = breaks[next];
    if (at === undefined || start < at) continue;
    while ((breaks[next] ?? Infinity) <= start) next += 1;
    isBroken[index] = 1;
    firstBreak = Math.min(firstBreak, index);
  }
  return { isBroken, firstBreak };
}
