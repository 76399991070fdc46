import type { ConceptPage } from '../../types/site.ts';

/** A page about many articles. */
export interface SitePage {
  /** Relative to the output folder. */
  readonly path: string;
  /** Everything it depends on besides the context, as JSON can hold it. */
  readonly key: () => unknown;
  readonly html: () => string | Promise<string>;
}

/** A page of a concept. */
export interface ConceptSitePage extends SitePage {
  readonly concept: ConceptPage;
  /** @param rows The rendered rows of the articles. @default they are rendered now */
  readonly html: (rows?: string) => Promise<string>;
}
