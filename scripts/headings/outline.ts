import type { FoundHeading } from '../../src/repair/3-mend/heading-depth/describe-headings.ts';

/** A heading with its depth; 0 for what only looks like a heading. */
export interface Entry extends FoundHeading {
  readonly depth: number;
  readonly body: string;
}

/** The headings of a document, in order. */
export type Outline = readonly Entry[];

/** Lines of text as an extractor writes them: no blank lines, no fences. */
export function countLines(text: string): number {
  return text.split('\n').filter((line) => /\S/.test(line) && !/^\s*(?:```|~~~)/.test(line)).length;
}
