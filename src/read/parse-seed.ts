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
    const message = head !== '' && SECTION_FILE.test(path) ? sectionMessage : emptyMessage;
    return { seed: undefined, messages: [message(path)] };
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

function emptyMessage(path: FilePath): Message {
  const [ruleId, reason] = ['read-empty', 'The article is empty'];
  const note = 'Write the article, or remove the file.';
  return { severity: 'error', source: 'read', ruleId, reason, note, path };
}

function sectionMessage(path: FilePath): Message {
  const [ruleId, reason] = ['read-section', 'The file only describes a section of Hugo'];
  const note = 'It was passed over. A text in it would be an article.';
  return { severity: 'info', source: 'read', ruleId, reason, note, path };
}
