import type { MendedQuote } from '../../../types/structure.ts';
import { joinPhrase } from '../list/join-phrase.ts';
import { scoreQuote } from './score-quote.ts';

/**
 * Mend a quote that was broken before its first inline code.
 *
 *     `参数`                → 参数0.01表示误差
 *     0.01表示误差
 *
 * @param lines The paragraph's lines; a break in them is the trace.
 */
export function mendQuote(lines: readonly string[]): MendedQuote | undefined {
  const parts = lines.map((line) => line.replace(/^\s*>\s?/, '')).filter((line) => line.trim());
  if (parts.length === 0) return undefined;
  const phrase = joinPhrase(parts, parts.length > 1 ? 'code' : 'unknown');
  return {
    paragraphs: [phrase],
    confidence: 1 / (1 + Math.exp(-scoreQuote(lines))),
    notes: [],
  };
}
