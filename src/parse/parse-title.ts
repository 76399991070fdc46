import type { PhrasingContent } from 'mdast';
import type { ParsePlain } from './stand-ins.ts';

/**
 * Parse the words of a title; what is no paragraph by itself is shown as it is.
 *
 * @param title Markdown; empty without.
 */
export async function parseTitle(
  title: string,
  parsePlain: ParsePlain,
): Promise<readonly PhrasingContent[]> {
  if (title === '') return [];
  const [first, ...others] = (await parsePlain(title)).children;
  const isText = first?.type === 'paragraph' && others.length === 0;
  return isText ? first.children : [{ type: 'text', value: title }];
}
