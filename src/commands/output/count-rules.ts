import type { Message } from '../../types/message.ts';

/** So many messages are read one by one; more are counted by rule. */
const MAX_UNCOUNTED = 20;
/** So many rules are named. */
const MAX_RULES = 6;

/**
 * Say which rules most errors and warnings come from, where there are many.
 *
 * @param messages All messages of a build.
 * @returns `1228 code-fence · 387 heading`, the most frequent first; empty where there are few.
 */
export function countRules(messages: readonly Message[]): string {
  const found = messages.filter(({ severity }) => severity !== 'info');
  if (found.length <= MAX_UNCOUNTED) return '';
  const counts = new Map<string, number>();
  for (const { ruleId } of found) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  const ranked = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const rest = ranked.length > MAX_RULES ? ' · …' : '';
  return ranked
    .slice(0, MAX_RULES)
    .map(([rule, count]) => `${count} ${rule}`)
    .join(' · ')
    .concat(rest);
}
