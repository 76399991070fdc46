import type { Phrase } from '../../types/structure.ts';
import { escapeText } from '../4-phrasing/escape-text.ts';
import type { PhrasingUnit } from '../4-phrasing/phrasing-unit.ts';
import type { MendContext } from './mend-context.ts';

/**
 * Put backticks around inline code and escape the rest.
 *
 * @param phrase Visible text in one piece, with the places where the extractor had cut it.
 * @param kind Where it stands.
 * @param context Knows what inline code looks like in this text.
 * @param group From `groupOf`, in tables and lists.
 */
export function phraseText(
  phrase: Phrase,
  kind: PhrasingUnit['kind'],
  context: MendContext,
  group?: number,
): string {
  const unit = group === undefined ? { ...phrase, kind } : { ...phrase, kind, group };
  return escapeText(context.markCode(unit, context.phrasing));
}
