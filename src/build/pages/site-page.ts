import type { ConceptPage } from '../../types/site.ts';

/** A page about many articles. */
export interface SitePage {
  /** In the output folder. */
  readonly path: string;
  /** What it depends on besides the context. */
  readonly key: () => unknown;
  readonly html: () => string | Promise<string>;
}

/** A page of a concept. */
export interface ConceptSitePage extends SitePage {
  readonly concept: ConceptPage;
  /** @param rows What it shows of the articles, where that is rendered already. */
  readonly html: (rows?: string) => Promise<string>;
}
