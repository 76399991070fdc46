import type { DiagramRef, LinkRef, Section } from './article.ts';
import type { FilePath, Route, Slug } from './brand.ts';

/** What the site needs to know of a section without its text. */
export interface SectionSummary
  extends Pick<Section, 'id' | 'depth' | 'title' | 'parent' | 'tables'> {
  readonly code: readonly { readonly id: string; readonly lang: string; readonly title: string }[];
  readonly diagrams: readonly Pick<DiagramRef, 'id' | 'label'>[];
}

/**
 * An article without its body: all that the site-wide stages see, small enough to hold a hundred
 * thousand of them. Plain data, cached with the article.
 */
export interface ArticleSummary {
  readonly path: FilePath;
  /** As the author wished; the site may have to number it. */
  readonly slug: Slug;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly tags: readonly string[];
  readonly order: number;
  readonly date: string | undefined;
  readonly updated: string | undefined;
  readonly words: number;
  /** How many blocks were mended. */
  readonly mends: number;
  /** Which shares of the source were mended, from 0 at its first line to 1 after its last. */
  readonly seam: readonly (readonly [from: number, to: number])[];
  readonly sections: readonly SectionSummary[];
  readonly links: readonly LinkRef[];
}

/** A place a reader can go to. `route` has no base; `hash` is a section's id or empty. */
export interface Target {
  readonly route: Route;
  readonly hash: string;
  readonly title: string;
}

/** A section of an article, named so that it makes sense away from its page. */
export interface SectionRef extends Target {
  readonly article: string;
  readonly articleRoute: Route;
}

/** A mention of a concept in a section, with a line of context around it. */
export interface Mention {
  readonly section: SectionRef;
  /** Text before, the term as written, and text after. */
  readonly context: readonly [before: string, term: string, after: string];
  readonly count: number;
}

/** A term that an engineer would look up, found in the articles. */
export interface Concept {
  readonly slug: Slug;
  readonly route: Route;
  /** As most articles write it. */
  readonly name: string;
  /** Other spellings and configured synonyms. */
  readonly aliases: readonly string[];
  readonly kind: 'technology' | 'identifier' | 'term';
  /** The sentence that says best what it is, in the articles' own words. */
  readonly definition: { readonly text: string; readonly section: SectionRef } | undefined;
  readonly mentions: readonly Mention[];
  readonly related: readonly Target[];
  /** For ranking: larger is more worth looking up. */
  readonly weight: number;
}

/** A concept's link in a section of an article, put into the body by `render`. */
export interface ConceptLink {
  readonly sectionId: string;
  /** The characters to link, their first occurrence in the section's text. */
  readonly term: string;
  readonly route: Route;
}

/** What the site decides about one article. */
export interface ArticleLinks {
  readonly route: Route;
  readonly previous: Target | undefined;
  readonly next: Target | undefined;
  /** Author's URL → site route with hash, for links that point to other seeds. */
  readonly resolved: Readonly<Record<string, string>>;
  readonly conceptLinks: readonly ConceptLink[];
  /** By section id: the nearest sections of other articles. */
  readonly related: Readonly<Record<string, readonly SectionRef[]>>;
  readonly backlinks: readonly SectionRef[];
}
