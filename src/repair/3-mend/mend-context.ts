import type { MendedTable } from '../../types/structure.ts';
import type { PhrasingContext, PhrasingUnit } from '../4-phrasing/phrasing-unit.ts';
import type { Flattened } from '../profile/dialect.ts';
import type { CodeIndenter } from './code/code-indenter.ts';

/** What the menders of single blocks may know about the rest of the text. */
export interface MendContext {
  readonly source: string;
  readonly dialect: Flattened;
  /** Language of each code block by the block's place. */
  readonly languages: ReadonlyMap<number, BlockLanguage>;
  /** The table that each table block makes by the block's place; none where it makes none. */
  readonly tables: ReadonlyMap<number, MendedTable>;
  /** Puts backticks around the inline code of a phrase. */
  readonly markCode: (unit: PhrasingUnit, phrasing: PhrasingContext) => string;
  /** What is known of inline code in the text. */
  readonly phrasing: PhrasingContext;
  /** Indents the lines of a code block. */
  readonly indentCode: CodeIndenter;
  /** True where code still has its leading white space. */
  readonly hasIndentation: boolean;
}

/** A code block's language and how sure that is. */
export interface BlockLanguage {
  readonly lang: string;
  readonly confidence: number;
}
