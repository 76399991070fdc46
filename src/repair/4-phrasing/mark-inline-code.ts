import type { Phrase } from '../../types/structure.ts';

/** A piece of text and where it stands. */
export interface PhrasingUnit extends Phrase {
  readonly kind: 'paragraph' | 'item' | 'cell' | 'quote';
}

/** What is known of the code in the rest of the text. */
export interface PhrasingContext {
  readonly codeIdentifiers: ReadonlySet<string>;
  /** Language of most code blocks, `text` without any. */
  readonly mainLanguage: string;
}

/**
 * Put backticks around inline code. So far it marks none: a wrong span is worse than none.
 *
 * @param unit The text.
 * @param _context What is known of the code around.
 */
export function markInlineCode(unit: PhrasingUnit, _context: PhrasingContext): string {
  return unit.text;
}
