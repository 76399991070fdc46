import type { Pluggable } from 'unified';
import type { FrontMatter } from './article.ts';
import type { StringOverrides } from './strings.ts';

/** What a user may write in `site.config.ts`; every field may be left out. */
export interface UserConfig {
  /** Name of the site. @default the folder's name */
  readonly title?: string;
  /** A sentence for the front page, cards and feeds. @default '' */
  readonly description?: string;
  /** Origin for canonical links and feeds, e.g. `https://you.github.io`; a path belongs to `base`. @default `KINTSUGI_URL`, else `''` */
  readonly url?: string;
  /** Path under which the site is served. @default `KINTSUGI_BASE`, else `'/'` */
  readonly base?: string;
  /** Language of the articles, BCP 47. @default what the first articles are written in */
  readonly lang?: string;
  /** Language of the interface. @default `lang` when there is a translation, else `'en'` */
  readonly locale?: 'zh-CN' | 'en';
  /** Folder of the articles, inside the project. @default `'seeds'` where there is one, else `'.'` */
  readonly seeds?: string;
  /** Folder of the site. @default 'dist' */
  readonly outDir?: string;
  /** Author for feeds and structured data. @default '' */
  readonly author?: string;
  /** Front matter by file name or path, without extension; front matter in the file wins. @default {} */
  readonly articles?: Readonly<Record<string, FrontMatter>>;
  readonly repair?: {
    /** Repairs with a lower confidence, in [0, 1], are warnings. @default 0.6 */
    readonly threshold?: number;
    /** Files that are not repaired, as globs. @default [] */
    readonly skip?: readonly string[];
  };
  readonly markdown?: {
    /** Plugins of remark: each a function, or `[function, options]`. @default [] */
    readonly remarkPlugins?: readonly Pluggable[];
    /** Plugins of rehype; their output is sanitised like the article. @default [] */
    readonly rehypePlugins?: readonly Pluggable[];
  };
  readonly code?: {
    readonly themes?: {
      /** A theme of Shiki for light pages. @default 'github-light' */
      readonly light?: string;
      /** A theme of Shiki for dark pages, of the same family. @default 'github-dark' */
      readonly dark?: string;
    };
    /** TextMate grammars of more languages. @default [] */
    readonly languages?: readonly CodeGrammar[];
    /** Name in an article → name of a language. @default {} */
    readonly aliases?: Readonly<Record<string, string>>;
  };
  readonly diagrams?: {
    /** Draw Mermaid diagrams at build time. @default true */
    readonly enabled?: boolean;
    /** Path of a Chrome or Chromium. @default the first that is found */
    readonly executablePath?: string;
    /** Time limit of one diagram, in milliseconds. @default 10000 */
    readonly timeoutMs?: number;
    /** Largest number of edges of one diagram; one with more is not drawn. @default 500 */
    readonly maxEdges?: number;
    /** Largest number of characters of one diagram; a longer one is not drawn. @default 50000 */
    readonly maxTextSize?: number;
    /** Options of Mermaid by kind of diagram, e.g. `{ flowchart: { curve: 'linear' } }`. @default {} */
    readonly mermaid?: Readonly<Record<string, unknown>>;
  };
  /** What one article may cost. A message names what exceeds a limit; the rest of the site is built. */
  readonly limits?: {
    /** Largest file, in bytes; a larger one is left out. @default 16777216 */
    readonly fileBytes?: number;
    /** Largest depth of nested blocks, emphasis and HTML; a deeper block shows its source. @default 100 */
    readonly nesting?: number;
    /** Largest number of cells of a table; a larger one shows its source. @default 20000 */
    readonly tableCells?: number;
    /** Largest number of diagrams of an article; further ones show their sources. @default 200 */
    readonly diagrams?: number;
  };
  readonly concepts?: {
    /** Find terms in the articles; with `false` only those of `add` and `synonyms` are concepts. @default true */
    readonly auto?: boolean;
    /** Terms that are always concepts. @default [] */
    readonly add?: readonly string[];
    /** Terms that are never concepts. @default [] */
    readonly hide?: readonly string[];
    /** Name → other spellings. @default {} */
    readonly synonyms?: Readonly<Record<string, readonly string[]>>;
  };
  /** Strings of the interface that replace Kintsugi's. @default {} */
  readonly strings?: StringOverrides;
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
  readonly markdown: {
    readonly remarkPlugins: readonly Pluggable[];
    readonly rehypePlugins: readonly Pluggable[];
  };
  readonly code: CodeConfig;
  readonly diagrams: {
    readonly enabled: boolean;
    readonly executablePath: string | undefined;
    readonly timeoutMs: number;
    readonly maxEdges: number;
    readonly maxTextSize: number;
    readonly mermaid: Readonly<Record<string, unknown>>;
  };
  readonly limits: {
    readonly fileBytes: number;
    readonly nesting: number;
    readonly tableCells: number;
    readonly diagrams: number;
  };
  readonly concepts: {
    readonly auto: boolean;
    readonly add: readonly string[];
    readonly hide: readonly string[];
    readonly synonyms: Readonly<Record<string, readonly string[]>>;
  };
  readonly strings: StringOverrides;
  /** Hash of the functions above, for cache keys: JSON cannot hold them. */
  readonly functionsKey: string;
}

/** A TextMate grammar, as Shiki and editors take it. */
export interface CodeGrammar {
  /** As info strings name the language. */
  readonly name: string;
  readonly scopeName: string;
  readonly patterns: readonly object[];
  readonly repository?: object;
  readonly [more: string]: unknown;
}

/** How code is coloured. */
export interface CodeConfig {
  readonly themes: { readonly light: string; readonly dark: string };
  readonly languages: readonly CodeGrammar[];
  readonly aliases: Readonly<Record<string, string>>;
}
