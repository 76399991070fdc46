/** Where concepts stand, over all articles: numbers side by side, which ten thousand articles fit. */
export interface Postings {
  /** Places of concept `n` are those from `from[n]` to `from[n + 1]`, in the order of the site. */
  readonly from: Int32Array;
  readonly article: Int32Array;
  readonly count: Int32Array;
  /** Where the place's concept stands in the index of its article. */
  readonly mention: Int32Array;
  /** The number of the place's section among all sections of the site. */
  readonly node: Int32Array;
  /** The number of each article's first section, and at the end the number of all sections. */
  readonly firstNode: Int32Array;
}

/**
 * Number the sections of a site.
 *
 * @param sizes Number of sections of each article.
 * @returns See `Postings.firstNode`.
 */
export function numberSections(sizes: readonly number[]): Int32Array {
  const firstNode = new Int32Array(sizes.length + 1);
  for (const [index, size] of sizes.entries()) {
    firstNode[index + 1] = (firstNode[index] ?? 0) + size;
  }
  return firstNode;
}

/** The section of a place, by its number in its article. */
export function sectionOf({ article, node, firstNode }: Postings, place: number): number {
  return (node[place] ?? 0) - (firstNode[article[place] ?? 0] ?? 0);
}

/** Concepts of each section of the site. */
export interface SectionConcepts {
  /** Concepts of section `n` are those from `from[n]` to `from[n + 1]`. */
  readonly from: Int32Array;
  /** Ascending within a section. */
  readonly concept: Int32Array;
  /** The place of each in the postings. */
  readonly place: Int32Array;
}

/** Turn postings round: from sections to concepts. */
export function conceptsOfSections({ from, node, firstNode }: Postings): SectionConcepts {
  const sections = firstNode.at(-1) ?? 0;
  const starts = new Int32Array(sections + 1);
  for (const each of node) starts[each + 1] = (starts[each + 1] ?? 0) + 1;
  for (let i = 0; i < sections; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const [concept, place] = [new Int32Array(node.length), new Int32Array(node.length)];
  const next = starts.slice();
  for (let number = 0; number + 1 < from.length; number++) {
    for (let at = from[number] ?? 0; at < (from[number + 1] ?? 0); at++) {
      const section = node[at] ?? 0;
      const slot = next[section] ?? 0;
      concept[slot] = number;
      place[slot] = at;
      next[section] = slot + 1;
    }
  }
  return { from: starts, concept, place };
}
