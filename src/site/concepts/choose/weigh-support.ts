/**
 * How much the articles treat a term: in how many places, and how often set apart.
 *
 * @param marks Headings, cells and inline code, as `scoreTerm` counts them.
 */
export function weighSupport(sections: number, articles: number, marks: number): number {
  return Math.log2(1 + sections) + Math.log2(Math.max(1, articles)) + 0.4 * marks;
}
