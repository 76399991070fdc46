import type { Span } from './span.ts';

// What goes with the character before it, as in 1️⃣ and é
const GOES_ON = /^[\p{M}\u200d]/u;

/**
 * Leave out spans behind which a mark goes with their last character: a back-tick there would cut a sign in two.
 *
 *     1️⃣ 先启动服务   →   the same, not `` `1`️⃣ ``
 *
 * @param text The phrase.
 * @param spans Found code, in order.
 */
export function withoutCutSigns(text: string, spans: readonly Span[]): readonly Span[] {
  return spans.filter(([start, end]) => {
    const isCut = (at: number): boolean => GOES_ON.test(text.slice(at, at + 2));
    return !isCut(start) && !isCut(end);
  });
}
