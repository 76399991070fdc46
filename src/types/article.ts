import type { Root as Hast } from 'hast';
import type { FilePath, Slug } from './brand.ts';
import type { Message, Place } from './message.ts';
import type { PlacedBlock } from './repair.ts';

/** One input file, read and decoded. */
export interface Seed {
  readonly path: FilePath;
  /** Text after the front matter, LF or CRLF as it was. */
  readonly body: string;
  /** 1-based line and 0-based offset in the file where `body` starts. */
  readonly bodyLine: number;
  readonly bodyOffset: number;
  /** Front matter, checked: unknown keys are reported and dropped. */
  readonly frontMatter: FrontMatter;
  readonly messages: readonly Message[];
}

/** What an author may set in front matter or, by file name, in `site.config.ts`. */
export interface FrontMatter {
  readonly title?: string;
  readonly slug?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  /** Position in the site: smaller comes first. */
  readonly order?: number;
  /** ISO 8601 date. */
  readonly date?: string;
  readonly updated?: string;
  /** BCP 47. */
  readonly lang?: string;
  readonly draft?: boolean;
}

/**
 * A heading and what follows it up to the next heading: the unit of search, backlinks and
 * concepts. The text before the first heading is a section with an empty `id` and `depth` 0.
 */
export interface Section {
  /** The anchor, unique in its page. */
  readonly id: string;
  readonly depth: number;
  readonly title: string;
  /** Index of the enclosing section, -1 at the top. */
  readonly parent: number;
  /** Visible text of paragraphs, items, quotes and cells, a line for each; no code, no diagrams. */
  readonly text: string;
  /** Values of inline code, in order, with repeats. */
  readonly inlineCode: readonly string[];
  readonly cells: readonly string[];
  readonly code: readonly CodeBlock[];
  readonly tables: readonly {
    readonly id: string;
    readonly header: readonly string[];
    readonly rows: number;
  }[];
  readonly diagrams: readonly DiagramRef[];
  /** First and last line of the section in the seed, 1-based. */
  readonly lines: readonly [first: number, last: number];
}

/** A block of code that is highlighted; diagrams are none. */
export interface CodeBlock {
  readonly id: string;
  /** Info string's language after aliases, `text` where there is none. */
  readonly lang: string;
  readonly title?: string;
  readonly value: string;
}

/** A diagram's place in an article. The figure with this `id` waits in the body for its SVG. */
export interface DiagramRef {
  /** Id of the figure, unique in its page. */
  readonly id: string;
  readonly source: string;
  /** Accessible name where the diagram gives none: caption or heading. */
  readonly label: string;
  /** 1-based line in the seed of the diagram's first line. */
  readonly line: number;
}

/** A link as it stands in the article; `site` resolves it. */
export interface LinkRef {
  readonly url: string;
  readonly text: string;
  /** In the seed. */
  readonly place: Place;
  /** Id of the section it stands in. */
  readonly sectionId: string;
}

/** What tells one article from another in a list. */
export interface ArticleHead {
  /** Of the seed, from the project's folder. */
  readonly path: FilePath;
  /** As the author wished; the site may have to number it. */
  readonly slug: Slug;
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
  readonly tags: readonly string[];
  /** Articles with a lower one come first. */
  readonly order: number;
  /** ISO 8601, as `isoDate` writes it. */
  readonly date: string | undefined;
  readonly updated: string | undefined;
  /** Han characters and other words in the visible text. */
  readonly words: number;
}

/** One article after its own stages: all that the site needs and nothing that it decides. */
export interface Article extends ArticleHead {
  /**
   * The body without its title heading. Code is highlighted (raw nodes), diagrams are empty
   * `<figure class="diagram" id data-diagram>`, every block carries `data-line="first-last"`
   * of the seed, links stand as the author wrote them.
   */
  readonly body: Hast;
  readonly sections: readonly Section[];
  readonly links: readonly LinkRef[];
  readonly blocks: readonly PlacedBlock[];
  readonly messages: readonly Message[];
  /** The repaired Markdown, served beside the page. */
  readonly markdown: string;
  /** The seed's body, for the page that shows what was mended. */
  readonly source: string;
}
