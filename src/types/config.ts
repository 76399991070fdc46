import type { FrontMatter } from './article.ts';

/** What a user may write in `site.config.ts`; every field may be left out. */
export interface UserConfig {
  /** Name of the site. @default the folder's name */
  readonly title?: string;
  /** @default '' */
  readonly description?: string;
  /** Origin for canonical links and feeds, e.g. `https://you.github.io`. @default '' */
  readonly url?: string;
  /** Path under which the site is served. @default process.env.KINTSUGI_BASE ?? '/' */
  readonly base?: string;
  /** Language of the articles, BCP 47. @default 'zh-CN' */
  readonly lang?: string;
  /** Language of the interface. @default `lang` when there is a translation, else 'en' */
  readonly locale?: 'zh-CN' | 'en';
  /** Folder of the articles, inside the project. @default 'seeds' where there is one, else '.' */
  readonly seeds?: string;
  /** @default 'dist' */
  readonly outDir?: string;
  /** Author for feeds and structured data. @default '' */
  readonly author?: string;
  /** Overrides by file name without its ending; front matter in the file wins. @default {} */
  readonly articles?: Readonly<Record<string, FrontMatter>>;
  readonly repair?: {
    /** Repairs below this confidence are warnings. @default 0.6 */
    readonly threshold?: number;
    /** Files that are not repaired, as globs. @default [] */
    readonly skip?: readonly string[];
  };
  readonly diagrams?: {
    /** @default true */
    readonly enabled?: boolean;
    /** Path of a Chrome or Chromium. @default the one that comes with the project */
    readonly executablePath?: string;
    /** For one diagram. @default 10000 */
    readonly timeoutMs?: number;
    /** @default 500 */
    readonly maxEdges?: number;
    /** In characters. @default 50000 */
    readonly maxTextSize?: number;
  };
  /** What one article may cost; what is over a limit is named, and spoils nothing else. */
  readonly limits?: {
    /** Of one file, in bytes: a larger one is left out. @default 16777216 */
    readonly fileBytes?: number;
    /** Blocks, emphasis and HTML inside each other: a deeper block shows its source. @default 100 */
    readonly nesting?: number;
    /** Of one table: a larger one shows its source. @default 20000 */
    readonly tableCells?: number;
    /** Of one article: further ones show their sources. @default 200 */
    readonly diagrams?: number;
  };
  readonly concepts?: {
    /** Terms to index in any case. @default [] */
    readonly add?: readonly string[];
    /** Terms to leave out. @default [] */
    readonly hide?: readonly string[];
    /** Name → other spellings. @default {} */
    readonly synonyms?: Readonly<Record<string, readonly string[]>>;
  };
}

/** The configuration after defaults and checks: absolute paths, nothing optional. */
export interface SiteConfig {
  readonly root: string;
  readonly title: string;
  readonly description: string;
  /** No slash at the end; empty when not set. */
  readonly url: string;
  /** Starts and ends with `/`. */
  readonly base: string;
  readonly lang: string;
  readonly locale: 'zh-CN' | 'en';
  readonly seedsDir: string;
  readonly outDir: string;
  readonly cacheDir: string;
  readonly author: string;
  readonly articles: Readonly<Record<string, FrontMatter>>;
  readonly repair: { readonly threshold: number; readonly skip: readonly string[] };
  readonly diagrams: {
    readonly enabled: boolean;
    readonly executablePath: string | undefined;
    readonly timeoutMs: number;
    readonly maxEdges: number;
    readonly maxTextSize: number;
  };
  readonly limits: {
    readonly fileBytes: number;
    readonly nesting: number;
    readonly tableCells: number;
    readonly diagrams: number;
  };
  readonly concepts: {
    readonly add: readonly string[];
    readonly hide: readonly string[];
    readonly synonyms: Readonly<Record<string, readonly string[]>>;
  };
}
