import { type BracketGroup, findGroups } from './find-groups.ts';
import { languageOf } from './language-of.ts';

/** What is the same in all layouts of a text, and read once. */
export interface LayoutText {
  readonly text: string;
  readonly language: string;
  readonly groups: ReadonlyMap<number, BracketGroup>;
  /** By offset: 1 for a bracket that has a partner, -1 for the partner. */
  readonly steps: Int8Array;
}

/**
 * Prepare a text for finding and comparing layouts of it.
 *
 * @param text The code in one line.
 * @param language What it is written in. @default as far as that is told from the one line
 */
export function readLayoutText(text: string, language: string = languageOf(text)): LayoutText {
  const groups = findGroups(text);
  const steps = new Int8Array(text.length + 1);
  for (const [at, { end }] of groups) {
    steps[at] = 1;
    steps[end] = -1;
  }
  return { text, language, groups, steps };
}
