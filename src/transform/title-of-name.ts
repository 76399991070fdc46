import type { Root } from 'hast';
import { isElement } from './is-element.ts';
import { isHeading } from './is-heading.ts';

const MARKDOWN_FILE = /([^/]+)\.(?:md|markdown)$/i;
/** `Event Loop`, `事件循环`, `Promises`: words, and no `event-loop`, `README` or `003_1b1d`. */
const WORDS = /^(?=.*\p{L})(?:[^_]* [^_]*|[^_]*\p{Script=Han}{2}[^_]*|\p{Lu}\p{Ll}+)$/u;

/**
 * The name of a note as its title, where its headings are sections: none is of the first depth, and the
 * text begins before the first one.
 *
 *     Event Loop.md     One task after another. ## Phases … ## Queues …
 *
 * @param body Made safe, with the title's heading.
 * @returns Undefined where the name does not read like a title, or a heading is the title.
 */
export function titleOfName(body: Root, path: string): string | undefined {
  const name = MARKDOWN_FILE.exec(path)?.[1]?.trim() ?? '';
  if (!WORDS.test(name)) return undefined;
  const blocks = body.children.filter((node) => isElement(node));
  const first = blocks.findIndex(isHeading);
  return first > 0 && !blocks.some(({ tagName }) => tagName === 'h1') ? name : undefined;
}
