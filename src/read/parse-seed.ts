import type { Seed } from '../types/article.ts';
import type { FilePath } from '../types/brand.ts';
import type { Message } from '../types/message.ts';
import { checkFrontMatter } from './check-front-matter.ts';
import { splitFrontMatter } from './split-front-matter.ts';

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
 */
export function parseSeed(text: string, path: FilePath): ReadResult {
  const split = splitFrontMatter(text);
  if (split.body.trim() === '') {
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
  const { frontMatter, messages } = checkFrontMatter(split, path);
  const seed: Seed = {
    path,
    body: split.body,
    bodyLine: split.head.split('\n').length,
    bodyOffset: split.head.length,
    frontMatter,
    isMarkdown: /\.(?:md|markdown)$/i.test(path),
    messages,
  };
  return { seed, messages };
}
