import type { Section } from '../types/article.ts';

/** A section before it is known where it ends and in which it stands. */
export interface SectionDraft extends Omit<Section, 'lines' | 'parent' | 'text'> {
  readonly firstLine: number;
  /** Its lines of text. */
  readonly text: readonly string[];
}

/**
 * Find the parent of each section by the depth of its heading, and its end, which is the next heading.
 *
 * @param drafts In source order; the first has depth 0, as what stands above all headings.
 * @param lastLine Of the article.
 */
export function nestSections(drafts: readonly SectionDraft[], lastLine: number): Section[] {
  const parents: number[] = [];
  const open: number[] = [];
  drafts.forEach((draft, index) => {
    while (open.length > 0 && depthOf(drafts, open) >= draft.depth) open.pop();
    parents.push(draft.depth === 0 ? -1 : (open[open.length - 1] ?? -1));
    if (draft.depth > 0) open.push(index);
  });
  return drafts.map((draft, index) => {
    const { firstLine, text, ...rest } = draft;
    const next = drafts[index + 1]?.firstLine;
    const last = next === undefined ? lastLine : Math.max(firstLine, next - 1);
    const parent = parents[index] ?? -1;
    return { ...rest, parent, text: text.join('\n'), lines: [firstLine, last] as const };
  });
}

function depthOf(drafts: readonly SectionDraft[], open: readonly number[]): number {
  return drafts[open[open.length - 1] ?? -1]?.depth ?? 0;
}
