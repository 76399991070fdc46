import type { Root } from 'mdast';
import { parseAdmonitions } from './parse-admonitions.ts';
import { parseContainers } from './parse-containers.ts';
import { parseReferences } from './parse-references.ts';
import { parseTemplateCode } from './parse-template-code.ts';
import type { ParsePlain } from './stand-ins.ts';

/**
 * Parse Markdown with the syntax of other generators: containers of `:::`, admonitions and tabs of
 * MkDocs, references of Hugo, code between tags of a template.
 *
 * @param parsePlain Parses Markdown without these.
 */
export function parseExtended(markdown: string, parsePlain: ParsePlain): Promise<Root> {
  const parseCode = (text: string) => parseTemplateCode(text, parsePlain);
  const parseLinks = (text: string) => parseReferences(text, parseCode);
  return parseContainers(markdown, (text) => parseAdmonitions(text, parseLinks));
}
