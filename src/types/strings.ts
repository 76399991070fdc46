import type { BlockKind } from './repair.ts';

/** Every string of the interface. One object of this type per language. */
export interface Strings {
  /** BCP 47. */
  readonly lang: string;
  readonly skipToContent: string;
  readonly siteNavigation: string;
  readonly articles: string;
  readonly concepts: string;
  readonly diagrams: string;
  readonly tables: string;
  readonly code: string;
  readonly map: string;
  readonly tags: string;
  readonly tagsIntro: (tags: number) => string;
  /** Of so many articles with a tag. */
  readonly tagged: (articles: number) => string;
  readonly search: string;
  readonly searchPlaceholder: string;
  readonly searchHint: string;
  readonly searchEmpty: (query: string) => string;
  /** In how many articles a query was found. */
  readonly searchCount: (count: number) => string;
  readonly searchFailed: string;
  readonly close: string;
  readonly theme: string;
  readonly themeNames: { readonly system: string; readonly light: string; readonly dark: string };
  readonly onThisPage: string;
  readonly contents: string;
  readonly published: string;
  readonly updated: string;
  /** How long an article takes to read. */
  readonly readingTime: (minutes: number) => string;
  readonly words: (count: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly pageNavigation: string;
  readonly seeAlso: string;
  readonly backlinks: string;
  readonly copy: string;
  readonly copied: string;
  readonly taskDone: string;
  readonly taskOpen: string;
  readonly table: string;
  readonly diagram: string;
  readonly diagramSource: string;
  readonly diagramFailed: string;
  readonly enlarge: string;
  readonly markdownFile: string;
  readonly mended: string;
  /** Link to the page that shows the repairs, with their number. */
  readonly mendedCount: (count: number) => string;
  readonly mendedIntro: (article: string) => string;
  readonly mendedNothing: string;
  readonly mendedSource: string;
  readonly mendedResult: string;
  readonly mendedConfidence: (percent: number) => string;
  readonly mendedLines: (first: number, last: number) => string;
  readonly blockKinds: Readonly<Record<BlockKind, string>>;
  /** What a repair did, by its rule; a rule that is not there says it in English. */
  readonly repairRules: Readonly<Record<string, string>>;
  readonly conceptKinds: Readonly<Record<'technology' | 'identifier' | 'term', string>>;
  readonly conceptsIntro: (concepts: number, articles: number) => string;
  readonly from: string;
  readonly aliases: string;
  readonly mentions: (count: number) => string;
  readonly mentionsIn: (sections: number, articles: number) => string;
  readonly relatedConcepts: string;
  readonly mapIntro: string;
  readonly galleryCount: (count: number) => string;
  /** The parts of a long list. */
  readonly listPages: string;
  readonly listPage: (page: number, pages: number) => string;
  readonly siteSummary: (articles: number, sections: number) => string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly toIndex: string;
  readonly madeWith: string;
}

/** Strings of the interface that a project says otherwise. */
export type StringOverrides = {
  readonly [Name in keyof Strings]?: Name extends 'themeNames' | 'blockKinds' | 'conceptKinds'
    ? Partial<Strings[Name]>
    : Strings[Name];
};
