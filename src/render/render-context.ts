import type { ElementContent } from 'hast';
import type { Strings } from '../../templates/strings/strings.ts';
import type { TemplateSet } from '../../templates/template-set.ts';
import type { Assets } from '../types/assets.ts';
import type { Route } from '../types/brand.ts';
import type { SiteConfig } from '../types/config.ts';

/** What every page needs and no page changes; made once for a build by `makeRenderContext`. */
export interface RenderContext {
  readonly config: SiteConfig;
  readonly assets: Assets;
  readonly templates: TemplateSet;
  /** What the interface says, in the site's language. */
  readonly strings: Strings;
  /** The Content-Security-Policy of all pages. */
  readonly policy: string;
  /** Which of the site-wide pages exist; their routes stand in the navigation. */
  readonly pages: SitePages;
  /** Keep `data-line` on blocks, for the live preview. */
  readonly keepLines: boolean;
  /** What many pages share, see `sharedPart`; empty before the first page. */
  readonly shared: Map<string, ElementContent>;
}

/** Routes of the pages about all articles; a page that does not exist has none. */
export interface SitePages {
  readonly concepts?: Route;
  readonly diagrams?: Route;
  readonly tables?: Route;
  readonly code?: Route;
  readonly map?: Route;
  readonly tags?: Route;
  /** Paths without the base, e.g. `/feed.xml`. */
  readonly feeds?: readonly { readonly path: string; readonly type: string }[];
  /** Folder of the search index, e.g. `/search/`. */
  readonly search?: string;
}
