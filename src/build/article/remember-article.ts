import { hash } from 'node:crypto';
import type { Store } from '../../cache/open-store.ts';
import { readJson } from '../../cache/read-json.ts';
import type { ReadFrontMatter } from '../../read/front-matter/read-front-matter.ts';
import type { SiteConfig } from '../../types/config.ts';
import type { Highlighter } from '../../types/highlight.ts';
import { type KnownFrontMatter, rememberFrontMatter } from './remember-front-matter.ts';
import { type KnownBlocks, recordBlocks, replayBlocks } from './replay-blocks.ts';

/** Highlighted code and front matter of the last version of an article. */
interface KnownArticle extends KnownBlocks {
  readonly front: KnownFrontMatter | undefined;
}

/** What `rememberArticle` needs of the build's tools. */
interface MemoryTools {
  readonly store: Store;
  readonly version: string;
  readonly config: Pick<SiteConfig, 'code'>;
  readonly highlighter: () => Promise<Highlighter>;
}

/**
 * Build an article with the highlighted code and the front matter of its last version. An edit that
 * changes neither then starts neither the highlighter nor the YAML parser.
 *
 * @param path Of the article.
 * @param make Builds it; called a second time, with the real highlighter, where some code is new.
 */
export async function rememberArticle<T>(
  path: string,
  tools: MemoryTools,
  make: (highlighter: Highlighter, readHead: ReadFrontMatter) => Promise<T>,
): Promise<T> {
  const name = hash(
    'sha1',
    `blocks\n${tools.version}\n${JSON.stringify(tools.config.code)}\n${path}`,
  );
  const known = readJson<KnownArticle>(tools.store, name);
  const front = rememberFrontMatter(known?.front);
  const keep = (blocks: KnownBlocks): void => {
    const article: KnownArticle = { ...blocks, front: front.known() };
    tools.store.put(name, JSON.stringify(article));
  };
  if (known) {
    const replayed = replayBlocks(known);
    const made = await make(replayed.highlighter, front.read);
    if (replayed.isComplete()) {
      if (front.isNew()) keep(known);
      return made;
    }
  }
  const recorder = recordBlocks(await tools.highlighter());
  const made = await make(recorder.highlighter, front.read);
  keep(recorder.blocks());
  return made;
}
