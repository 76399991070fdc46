import { hash } from 'node:crypto';
import type { Highlighter, HighlightRequest } from '../../types/highlight.ts';

/** What the highlighter said about the blocks of an article. */
export interface KnownBlocks {
  readonly languages: Readonly<Record<string, string>>;
  /** HTML by `blockKey`. */
  readonly html: Readonly<Record<string, string>>;
}

/** A highlighter that knows what it was told. */
export function replayBlocks({ languages, html }: KnownBlocks): {
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
export function recordBlocks(real: Highlighter): {
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
