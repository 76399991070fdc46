import type { Seed } from '../types/article.ts';
import type { FilePath } from '../types/brand.ts';
import type { Message } from '../types/message.ts';
import { findFrontMatter } from './find-front-matter.ts';
import { findOpenFrontMatter } from './find-open-front-matter.ts';
import { type ReadFrontMatter, readFrontMatter } from './read-front-matter.ts';

/** A seed, or undefined and the reasons why there is none. */
export interface ReadResult {
  readonly seed: Seed | undefined;
  readonly messages: readonly Message[];
}

/**
 * Make a seed of a text.
 *
 * @param text The whole file, without byte order mark.
 * @param path The file it came from, for messages.
 * @param readHead Reads the front matter.
 */
export function parseSeed(
  text: string,
  path: FilePath,
  readHead: ReadFrontMatter = readFrontMatter,
): ReadResult {
  const head = findFrontMatter(text);
  const body = text.slice(head.length);
  if (body.trim() === '') {
    const note = 'Write the article, or remove the file.';
    return {
      seed: undefined,
      messages: [
        {
          severity: 'error',
          source: 'read',
          ruleId: 'read-empty',
          reason: 'The article is empty',
          note,
          path,
        },
      ],
    };
  }
  const { frontMatter, messages: ofHead } = readHead(head, path);
  const messages = head === '' ? findOpenFrontMatter(text, path) : ofHead;
  const seed: Seed = {
    path,
    body,
    bodyLine: head.split('\n').length,
    bodyOffset: head.length,
    frontMatter,
    messages,
  };
  return { seed, messages };
}
