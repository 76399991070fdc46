const OPENERS = '([{（「“';
const CLOSERS = ')]}）」”';
/** Brackets further back than this are forgotten. */
const REACH = 400;

/**
 * Count the brackets and quotes of a line once, to tell how far they are open between two places.
 *
 * @returns For two offsets: 0 to 3 for -1 to 2 open brackets, and 4 more within quotes.
 */
export function bracketSums(text: string): (from: number, to: number) => number {
  const depths = new Int32Array(text.length + 1);
  const quotes = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const step = OPENERS.includes(character) ? 1 : CLOSERS.includes(character) ? -1 : 0;
    depths[at + 1] = (depths[at] ?? 0) + step;
    quotes[at + 1] = (quotes[at] ?? 0) + (character === '"' ? 1 : 0);
  }
  return (from, to) => {
    const start = Math.min(to, Math.max(from, to - REACH));
    const depth = (depths[to] ?? 0) - (depths[start] ?? 0);
    const quoted = ((quotes[to] ?? 0) - (quotes[start] ?? 0)) % 2;
    return Math.max(-1, Math.min(2, depth)) + 1 + 4 * quoted;
  };
}
