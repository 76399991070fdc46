// More sections than any article has; the product stays a safe integer for any number of articles.
const MOST_SECTIONS = 1 << 16;

/** One number for a section of an article: quicker as a key than a text. */
export function sectionKey(article: number, section: number): number {
  return article * MOST_SECTIONS + section;
}
