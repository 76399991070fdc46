import { hash } from 'node:crypto';
import type { Store } from '../../cache/open-store.ts';
import type { ReadFrontMatter } from '../../read/read-front-matter.ts';
import type { SiteConfig } from '../../types/config.ts';
import type { Highlighter } from '../../types/highlight.ts';
import { type KnownFrontMatter, rememberFrontMatter } from './remember-front-matter.ts';
import { type KnownBlocks, recordBlocks, replayBlocks } from './replay-blocks.ts';

/** What was found out about an article when it was built last. */
interface KnownArticle extends KnownBlocks {
  readonly front: KnownFrontMatter | undefined;
}

/** What is needed to know an article again. */
interface ArticleMemory {
  readonly store: Store;
  readonly version: string;
  readonly config: Pick<SiteConfig, 'code'>;
  readonly highlighter: () => Promise<Highlighter>;
}

/**
 * Make something of an article with the colours that its code had before, if all of it is known,
 * and with what its front matter said: an edit of the text then starts neither highlighter nor
 * YAML parser.
 *
 * @param path Of the article.
 * @param make Called again with a real highlighter where some code is new.
 */
export async function rememberArticle<T>(
  path: string,
  tools: ArticleMemory,
  make: (highlighter: Highlighter, readHead: ReadFrontMatter) => Promise<T>,
): Promise<T> {
  const name = hash(
    'sha1',
    `blocks\n${tools.version}\n${JSON.stringify(tools.config.code)}\n${path}`,
  );
  const stored = tools.store.get(name);
  // The store has checked that it is the text that was saved.
  const known: KnownArticle | undefined = stored === undefined ? undefined : JSON.parse(stored);
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
