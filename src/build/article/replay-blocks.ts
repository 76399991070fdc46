import { hash } from 'node:crypto';
import type { Highlighter, HighlightRequest } from '../../types/highlight.ts';

/** What the highlighter returned for the code blocks of an article. */
export interface KnownBlocks {
  /** Language after aliases, by the name in the article. */
  readonly languages: Readonly<Record<string, string>>;
  /** HTML by `blockKey`. */
  readonly html: Readonly<Record<string, string>>;
}

/** A highlighter that answers from known blocks; `isComplete` is false once one was not among them. */
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

/** A highlighter that records what the real one returns. */
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
