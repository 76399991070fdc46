import type { Edit } from '../../types/repair.ts';
import { type CodeIndenter, codeIndenter } from '../3-mend/code/code-indenter.ts';
import { readLines } from './scan/read-lines.ts';
import { type Structure, scanBlocks } from './scan/scan-blocks.ts';

/** The text as one pass gets it. Its structure is parsed when it is first used. */
export interface Draft {
  readonly text: string;
  readonly structure: () => Structure;
  /** Indents the lines of a code block. */
  readonly indentCode: CodeIndenter;
  /** An earlier pass has found damage. */
  readonly isDamaged: boolean;
}

/** Something a pass could not mend, at an offset of its draft. */
export interface Finding {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** One kind of mending: a draft's edits in order, not overlapping. Findings go to `report`. */
export type Pass = (draft: Draft, report: (finding: Finding) => void) => readonly Edit[];

/**
 * Make a draft.
 *
 * @param indentCode Indents the text's code. @default nothing is known of it yet
 * @param isDamaged Whether an earlier pass has found damage.
 */
export function makeDraft(
  text: string,
  indentCode: CodeIndenter = codeIndenter(),
  isDamaged = false,
): Draft {
  let structure: Structure | undefined;
  return {
    text,
    indentCode,
    isDamaged,
    structure: () => {
      structure ??= scanBlocks(readLines(text));
      return structure;
    },
  };
}
