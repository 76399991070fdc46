import { describeHeadings } from '../../../../../src/repair/3-mend/heading-depth/describe-headings.ts';
import type { HeadingFacts } from '../../../../../src/repair/3-mend/heading-depth/heading-facts.ts';

/** Headings with three lines between them. */
export function headingsOf(...texts: readonly string[]): readonly HeadingFacts[] {
  return describeHeadings(
    texts.map((text) => ({ text, gap: 3 })),
    3,
  );
}
