import { hash } from 'node:crypto';
import type { Store } from '../cache/open-store.ts';
import type { SiteConfig } from '../types/config.ts';
import type { Highlighter, HighlightRequest } from '../types/highlight.ts';

/** What the highlighter said about the blocks of an article. */
interface KnownBlocks {
  readonly languages: Readonly<Record<string, string>>;
  /** HTML by `blockKey`. */
  readonly html: Readonly<Record<string, string>>;
}

/** What is needed to know code again. */
interface BlockTools {
  readonly store: Store;
  readonly version: string;
  readonly config: Pick<SiteConfig, 'code'>;
  readonly highlighter: () => Promise<Highlighter>;
}

/**
 * Make something of an article with the colours that its code had before, if all of it is known:
 * an edit of the text then starts no highlighter.
 *
 * @param path Of the article.
 * @param make Called again with a real highlighter where some code is new.
 */
export async function rememberBlocks<T>(
  path: string,
  tools: BlockTools,
  make: (highlighter: Highlighter) => Promise<T>,
): Promise<T> {
  const name = hash(
    'sha1',
    `blocks\n${tools.version}\n${JSON.stringify(tools.config.code)}\n${path}`,
  );
  const stored = tools.store.get(name);
  if (stored !== undefined) {
    // The store has checked that it is the text that was saved.
    const replayed = replay(JSON.parse(stored));
    const made = await make(replayed.highlighter);
    if (replayed.isComplete()) return made;
  }
  const recorder = record(await tools.highlighter());
  const made = await make(recorder.highlighter);
  tools.store.put(name, JSON.stringify(recorder.blocks()));
  return made;
}

/** A highlighter that knows what it was told. */
function replay({ languages, html }: KnownBlocks): {
  readonly highlighter: Highlighter;
  readonly isComplete: () => boolean;
} {
  let isComplete = true;
  const look = (table: Readonly<Record<string, string>>, key: string): string => {
    if (Object.hasOwn(table, key)) return table[key] ?? '';
    isComplete = false;
    return '';
  };
  const highlighter: Highlighter = {
    resolve: (lang) => look(languages, lang),
    load: async () => undefined,
    highlight: (request) => look(html, blockKey(request)),
    css: () => '',
  };
  return { highlighter, isComplete: () => isComplete };
}

/** A highlighter that keeps what it said. */
function record(real: Highlighter): {
  readonly highlighter: Highlighter;
  readonly blocks: () => KnownBlocks;
} {
  const languages = new Map<string, string>();
  const html = new Map<string, string>();
  const highlighter: Highlighter = {
    ...real,
    resolve: (lang) => keep(languages, lang, real.resolve(lang)),
    highlight: (request) => keep(html, blockKey(request), real.highlight(request)),
  };
  const blocks = (): KnownBlocks => ({
    languages: Object.fromEntries(languages),
    html: Object.fromEntries(html),
  });
  return { highlighter, blocks };
}

function keep(table: Map<string, string>, key: string, value: string): string {
  table.set(key, value);
  return value;
}

function blockKey({ lang, meta, code }: HighlightRequest): string {
  return hash('sha1', `${lang}\n${meta}\n${code}`);
}
