/** `[[Event Loop#Phases|phases]]`, `![[plan.png|300]]`: links and embeds of Obsidian and of wikis. */
const WIKI_LINK =
  /(!?)\[\[(?!\s)([^[\]|#\n]{0,250})(#[^[\]|\n]{0,250})?(?:\|([^[\]\n]{0,500}))?\]\]/g;

/** A link between double brackets. */
export interface WikiLink {
  /** As it is written. */
  readonly source: string;
  /** 0-based offset in the text. */
  readonly at: number;
  readonly isEmbed: boolean;
  /** Name or path of a note or a picture; empty for a place in the same note. */
  readonly target: string;
  /** The heading, without `#`; empty without. */
  readonly heading: string;
  /** What stands behind `|`; empty without. */
  readonly label: string;
}

/**
 * Find links between double brackets; whether something fits them is not known.
 *
 * White space behind the first ones says that they are none: `[[ -f "$file" ]]`.
 */
export function findWikiLinks(text: string): readonly WikiLink[] {
  if (!text.includes('[[')) return [];
  return [...text.matchAll(WIKI_LINK)].flatMap((match): WikiLink[] => {
    const [source, mark, target = '', heading = '', label = ''] = match;
    const link = { target: target.trim(), heading: heading.slice(1).trim(), label: label.trim() };
    if (link.target === '' && link.heading === '') return [];
    return [{ source, at: match.index, isEmbed: mark === '!', ...link }];
  });
}

/** The address by which the stages know such a link: `[[Event Loop#Phases]]`. */
export function wikiAddress({ target, heading }: Pick<WikiLink, 'target' | 'heading'>): string {
  return `[[${target}${heading === '' ? '' : `#${heading}`}]]`;
}

/** Read an address of `wikiAddress`; undefined for any other address. */
export function readWikiAddress(url: string): Pick<WikiLink, 'target' | 'heading'> | undefined {
  if (!url.startsWith('[[') || !url.endsWith(']]')) return undefined;
  const text = url.slice(2, -2);
  const at = text.indexOf('#');
  return at === -1
    ? { target: text, heading: '' }
    : { target: text.slice(0, at), heading: text.slice(at + 1) };
}
