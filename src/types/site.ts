import type { ArticleHead, DiagramRef, LinkRef, Section } from './article.ts';
import type { Route, Slug } from './brand.ts';

/** What the site needs to know of a section without its text and its parts. */
export type SectionSummary = Pick<Section, 'id' | 'depth' | 'title' | 'parent'>;

/** Tables, code and diagrams of a section, without their content. */
export interface SectionParts extends Pick<Section, 'tables'> {
  /** Index of the section in its article. */
  readonly section: number;
  readonly code: readonly { readonly id: string; readonly lang: string; readonly title: string }[];
  readonly diagrams: readonly Pick<DiagramRef, 'id' | 'label'>[];
}

/**
 * An article without its body: all that the site-wide stages see, small enough to hold a hundred
 * thousand of them. Plain data, cached with the article.
 */
export interface ArticleSummary extends ArticleHead {
  /** How many blocks were mended. */
  readonly mends: number;
  /** Which shares of the source were mended, from 0 at its first line to 1 after its last. */
  readonly seam: readonly (readonly [from: number, to: number])[];
  readonly sections: readonly SectionSummary[];
  /** Tables, code and diagrams of the sections, see `encodeParts` and `decodeParts`. */
  readonly parts: string;
  /** How many of them there are. */
  readonly counts: Readonly<Record<'tables' | 'code' | 'diagrams', number>>;
  readonly links: readonly LinkRef[];
  /** What else a link may lead to: ids of an author's own HTML, footnotes. */
  readonly anchors: readonly string[];
  /** A hash of the title and the sections: of all that pages of others show of the article. */
  readonly outline: string;
  /** What may be a concept, see `encodeCandidates`: a hundred thousand articles must fit. */
  readonly candidates: string;
}

/** How one spelling of a possible concept is used in one article. */
export interface Candidate {
  readonly surface: string;
  /** Occurrences in running text, items and cells; not in headings. */
  readonly body: number;
  /** Occurrences in headings. */
  readonly headings: number;
  /** Occurrences as the whole of a column's head: a label rather than a term. */
  readonly labels: number;
  /** Occurrences as the whole of another table cell, or of an inline code. */
  readonly cells: number;
  readonly code: number;
  /** Sections with it, headings included. */
  readonly sections: number;
  /** Occurrences with an edge of a phrase on both sides. */
  readonly apart: number;
  /** Occurrences of Latin letters beside Chinese, where no everyday English is expected. */
  readonly foreign: number;
  /** Number of different neighbours, and whether the edge of a phrase is among them. */
  readonly before: number;
  readonly after: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A term on the short list: every article is searched for it before the list is made final. */
export interface ConceptSeed {
  /** What its spellings share; unique. */
  readonly key: string;
  readonly name: string;
  /** Spellings to look for, the name among them. */
  readonly spellings: readonly string[];
  /** Whether capitals matter: `REST` is not `rest`. */
  readonly exactCase: boolean;
  /** How rare the word is in technical writing at large, and how often authors set it apart. */
  readonly specificity: number;
  readonly marks: number;
  /** Whether articles link to it; doubtful ones have their page only. */
  readonly isLinked: boolean;
  /** Asked for by the configuration. */
  readonly forced: boolean;
}

/** Where one concept stands in one article. */
export interface ConceptMentions {
  readonly key: string;
  /** Spellings found, as written. */
  readonly surfaces: readonly string[];
  readonly sections: readonly SectionMention[];
  /** The sentence that looks most like a definition, with its score. */
  readonly definition:
    | { readonly section: number; readonly text: string; readonly score: number }
    | undefined;
}

/** One section's mentions of one concept. */
export interface SectionMention {
  /** Index of the section in its article. */
  readonly section: number;
  readonly count: number;
  /** Where the first spelling begins in the section's text, or in its title where only that has it. */
  readonly at: number;
  readonly context: readonly [before: string, term: string, after: string];
  /** The first spelling in the section's text; empty where only the title has it. */
  readonly first: string;
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
  /** How many sections and articles mention it. */
  readonly sections: number;
  readonly articles: number;
  readonly related: readonly Target[];
  /** For ranking: larger is more worth looking up. */
  readonly weight: number;
}

/** One page of a concept; most concepts have one. */
export interface ConceptPage {
  readonly concept: Concept;
  /** 1-based. */
  readonly page: number;
  readonly pages: number;
  /** How many sections it shows. */
  readonly sections: number;
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
  /** The pages of the article's tags, in its order. */
  readonly tags: readonly Target[];
}

/** A word that authors have put on articles. */
export interface SiteTag {
  readonly name: string;
  readonly route: Route;
  /** Indexes of its articles, in the order of the site. */
  readonly articles: readonly number[];
}

/** A dot or a word of the map. */
export interface MapNode {
  readonly kind: 'article' | 'concept';
  readonly title: string;
  readonly route: Route;
  /** Centre, in the map's units. */
  readonly x: number;
  readonly y: number;
  /** How much it weighs among its kind, in [0, 1]. */
  readonly size: number;
}

/** Articles and concepts as a picture, laid out at build time. */
export interface SiteMap {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  /** Indexes into `nodes`: an article and a concept that it treats. */
  readonly edges: readonly (readonly [article: number, concept: number])[];
}

/** A text file of the site that is no page. */
export interface SiteFile {
  /** Without the base and without a slash in front: `feed.xml`. */
  readonly path: string;
  readonly text: string;
}
