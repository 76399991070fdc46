import type { Seed } from '../types/article.ts';
import type { FilePath } from '../types/brand.ts';
import type { Message } from '../types/message.ts';
import { findFrontMatter } from './front-matter/find-front-matter.ts';
import { findOpenFrontMatter } from './front-matter/find-open-front-matter.ts';
import { type ReadFrontMatter, readFrontMatter } from './front-matter/read-front-matter.ts';

/** A seed, or undefined and the reasons why there is none. */
export interface ReadResult {
  readonly seed: Seed | undefined;
  readonly messages: readonly Message[];
}

/** What Hugo reads the title of a section from. */
const SECTION_FILE = /(?:^|\/)_index\.(?:md|markdown)$/i;
/** The front matter that VitePress and Starlight make a home page of. */
const HOME_KEYS = /^(?:hero:|layout:[ \t]*['"]?home\b)/m;

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
  const { frontMatter, messages: ofHead } = readHead(head, path);
  if (body.trim() === '') {
    if (frontMatter.draft) return { seed: undefined, messages: ofHead };
    return { seed: undefined, messages: [withoutText(head, path)] };
  }
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

/** What to say of a file without a text. */
function withoutText(head: string, path: FilePath): Message {
  const section = head !== '' && SECTION_FILE.test(path) ? 'a section of Hugo' : undefined;
  const described = section ?? (HOME_KEYS.test(head) ? 'a home page' : undefined);
  const common = { source: 'read', path } as const;
  if (described === undefined) {
    const [ruleId, reason] = ['read-empty', 'The article is empty'];
    return {
      ...common,
      severity: 'error',
      ruleId,
      reason,
      note: 'Write the article, or remove the file.',
    };
  }
  const [ruleId, reason] = ['read-section', `The file only describes ${described}`];
  const note = 'It was passed over. A text in it would be an article.';
  return { ...common, severity: 'info', ruleId, reason, note };
}
