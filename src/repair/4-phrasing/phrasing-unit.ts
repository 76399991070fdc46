import type { Phrase } from '../../types/structure.ts';

/** A piece of text and where it stands: traces of inline code differ from place to place. */
export interface PhrasingUnit extends Phrase {
  readonly kind: 'paragraph' | 'item' | 'cell' | 'quote';
}

/** What is known of the rest of the text. */
export interface PhrasingContext {
  readonly dialect: 'trafilatura' | 'resiliparse';
  /** Names that occur in the text's code. */
  readonly codeIdentifiers: ReadonlySet<string>;
  /** Language of most code blocks, `text` without any. */
  readonly mainLanguage: string;
  /** Share of list lines and table lines that a break has cut: where code is, lines break. */
  readonly cut: number;
  /** Share of borders between Han and ASCII characters that have a space. */
  readonly spaced: number;
}
