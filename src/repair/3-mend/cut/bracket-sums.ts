const QUOTE = 34;
/** Brackets further back than this are forgotten. */
const MAX_DISTANCE = 400;

/** By character: 1 for an opening bracket, -1 for a closing one. */
const STEPS: ReadonlyMap<number, number> = new Map([
  ...stepsOf('([{（「“', 1),
  ...stepsOf(')]}）」”', -1),
]);

function stepsOf(brackets: string, step: number): readonly (readonly [number, number])[] {
  return [...brackets].map((bracket) => [bracket.charCodeAt(0), step]);
}

/** Letters and digits of ASCII, Han: most characters. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 90) || code >>> 14 === 1;
}

/**
 * Count the brackets and quotes of a line once, to tell how far they are open between two places.
 *
 * @returns For two offsets: 0 to 3 for -1 to 2 open brackets, and 4 more within quotes.
 */
export function bracketSums(text: string): (from: number, to: number) => number {
  const { length } = text;
  const depths = new Int32Array(length + 1);
  const quotes = new Int32Array(length + 1);
  let depth = 0;
  let quoted = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) quoted += 1;
    else if (!isPlain(code)) depth += STEPS.get(code) ?? 0;
    depths[at + 1] = depth;
    quotes[at + 1] = quoted;
  }
  return (from, to) => {
    const start = Math.min(to, Math.max(from, to - MAX_DISTANCE));
    const open = (depths[to] ?? 0) - (depths[start] ?? 0);
    const inside = ((quotes[to] ?? 0) - (quotes[start] ?? 0)) % 2;
    return Math.max(-1, Math.min(2, open)) + 1 + 4 * inside;
  };
}
