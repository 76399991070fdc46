import type { Root } from 'mdast';
import { parseAdmonitions } from './parse-admonitions.ts';
import { parseContainers } from './parse-containers.ts';
import type { ParsePlain } from './stand-ins.ts';

/**
 * Parse Markdown with containers of `:::` and with admonitions and tabs of MkDocs.
 *
 * @param parsePlain Parses Markdown without either.
 */
export function parseBoxes(markdown: string, parsePlain: ParsePlain): Promise<Root> {
  return parseContainers(markdown, (text) => parseAdmonitions(text, parsePlain));
}
