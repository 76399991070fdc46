import type { Phrase } from '../../types/structure.ts';

/** A piece of text and where it stands: traces of inline code differ from place to place. */
export interface PhrasingUnit extends Phrase {
  readonly kind: 'paragraph' | 'item' | 'cell' | 'quote';
  /** Which column of a table or depth of a list it stands in, from `groupOf`; authors write these alike. */
  readonly group?: number;
}

/** How often a name stands where traces tell what it is. */
export interface NameCount {
  readonly code: number;
  readonly plain: number;
  readonly all: number;
}

/**
 * How inline code in items, cells and quotes can be told: `breaks` before it and no space after it;
 * `spaces` after it, even before a comma; `none`.
 */
export type Traces = 'breaks' | 'spaces' | 'none';

/** How a text's code uses a name. */
export interface CodeUse {
  /** How often, and in how many blocks. */
  readonly count: number;
  readonly blocks: number;
  /** How often `:`, `=` or `(` follows, and how often it stands first in its line. */
  readonly declared: number;
  readonly leads: number;
}

/** What is known of the rest of the text. */
export interface PhrasingContext {
  /** Names that occur in the text's code. */
  readonly codeIdentifiers: ReadonlyMap<string, CodeUse>;
  /** How many lines of code the text has. */
  readonly codeLines: number;
  /** Language of most code blocks, `text` without any. */
  readonly mainLanguage: string;
  /** Share of list lines and table lines that a break has cut: where code is, lines break. */
  readonly cut: number;
  readonly traces: Traces;
  /** Names of the prose, by what traces say about them. */
  readonly names: ReadonlyMap<string, NameCount>;
  /** Names that stand in headings: 2 for those of the first one, 1 for others. */
  readonly titles: ReadonlyMap<string, number>;
  /** Words of the prose in small letters: what a word that runs into code is told by. */
  readonly words: ReadonlySet<string>;
  /** Of names that look like code and stand in traced phrases, the share that is code; -1 without any. */
  readonly habit: number;
  /** Share of borders between Han and ASCII characters that have a space. */
  readonly spaced: number;
  /** Code blocks and script of the text as a small number: authors of a kind write alike. */
  readonly style: number;
}
