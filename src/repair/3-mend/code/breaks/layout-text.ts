import { detectLanguage } from '../../../languages/detect-language.ts';
import { type BracketGroup, findGroups } from './find-groups.ts';

/** `steps: - name: a run: | make`: a key, and one that opens a block scalar. */
const BLOCK_SCALAR = /^(?:- )?[\w.-]+: (?:.{0,2000} )?[\w.-]+: [|>][-+]? /s;

/** What all layouts of a text share. */
export interface LayoutText {
  readonly text: string;
  /** As far as it is told from the one line. */
  readonly language: string;
  readonly groups: ReadonlyMap<number, BracketGroup>;
  /** By offset: 1 for a bracket that has a partner, -1 for the partner. */
  readonly steps: Int8Array;
}

/**
 * Prepare a text for finding and comparing layouts of it.
 *
 * @param text The code in one line.
 */
export function readLayoutText(text: string): LayoutText {
  const language = BLOCK_SCALAR.test(text) ? 'yaml' : detectLanguage([text]).lang;
  const groups = findGroups(text);
  const steps = new Int8Array(text.length + 1);
  for (const [at, { end }] of groups) {
    steps[at] = 1;
    steps[end] = -1;
  }
  return { text, language, groups, steps };
}
