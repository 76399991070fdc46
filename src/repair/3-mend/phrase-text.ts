import type { Phrase } from '../../types/structure.ts';
import { escapeText } from '../4-phrasing/escape-text.ts';
import { markInlineCode } from '../4-phrasing/mark-inline-code.ts';
import type { MendContext } from './mend-context.ts';

/** Where a text stands: traces of inline code differ from place to place. */
export type PhrasingKind = 'paragraph' | 'item' | 'cell' | 'quote';

/**
 * Put backticks around inline code and escape the rest.
 *
 * @param phrase Visible text in one piece, with the places where the extractor had cut it.
 * @param kind Where it stands.
 * @param context Says which identifiers the text's code has.
 */
export function phraseText(phrase: Phrase, kind: PhrasingKind, context: MendContext): string {
  const { codeIdentifiers, mainLanguage } = context;
  return escapeText(markInlineCode({ ...phrase, kind }, { codeIdentifiers, mainLanguage }));
}
