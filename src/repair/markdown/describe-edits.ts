import type { Message } from '../../types/message.ts';
import type { Edit } from '../../types/repair.ts';
import { lineIndex } from '../../util/text/line-index.ts';
import type { Finding } from './draft.ts';
import { RULES } from './rules.ts';

/**
 * Make the messages about what passes mended and what they could not mend, in source order.
 *
 * Rules that make many small edits give one message, at their first edit.
 *
 * @param edits Edits of `source`.
 * @param findings With offsets in `source`.
 * @param threshold Edits below this confidence are warnings.
 */
export function describeEdits(
  source: string,
  edits: readonly Edit[],
  findings: readonly Finding[],
  threshold: number,
): readonly Message[] {
  if (edits.length === 0 && findings.length === 0) return [];
  const index = lineIndex(source);
  const placeOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    start: index.pointAt(start),
    end: index.pointAt(end),
  });
  const count = new Map<string, number>();
  for (const { rule } of edits) count.set(rule, (count.get(rule) ?? 0) + 1);
  const told = new Set<string>();
  const messages: Message[] = [];
  for (const edit of edits) {
    const rule = RULES.get(edit.rule);
    if (rule === undefined || (rule.isSummed && told.has(edit.rule))) continue;
    told.add(edit.rule);
    const reason = rule.reason.replace('{count}', String(count.get(edit.rule)));
    const severity = edit.confidence < threshold ? 'warning' : 'info';
    messages.push(toMessage(severity, edit.rule, reason, placeOf(edit)));
  }
  const lost = findings.map((found) =>
    toMessage('warning', found.rule, found.reason, placeOf(found)),
  );
  return [...messages, ...lost].toSorted((a, b) => offsetOf(a) - offsetOf(b));
}

function toMessage(
  severity: Message['severity'],
  ruleId: string,
  reason: string,
  place: NonNullable<Message['place']>,
): Message {
  const note = RULES.get(ruleId)?.note ?? '';
  return { severity, source: 'repair', ruleId, reason, place, ...(note === '' ? {} : { note }) };
}

function offsetOf({ place }: Message): number {
  return place?.start.offset ?? 0;
}
