import type { Root } from 'mdast';
import { parseAdmonitions } from './parse-admonitions.ts';
import { parseContainers } from './parse-containers.ts';
import { parseReferences } from './parse-references.ts';
import { parseTemplateCode } from './parse-template-code.ts';
import { parseUnseen } from './parse-unseen.ts';
import type { ParsePlain } from './stand-ins.ts';

/**
 * Parse Markdown with the syntax of other generators: containers of `:::`, admonitions and tabs of
 * MkDocs, references of Hugo, code between tags of a template, and what no page shows.
 *
 * @param parsePlain Parses Markdown without these.
 * @param isWhole Whether the text is as it was written: what was flattened may speak of comments as text.
 */
export function parseExtended(
  markdown: string,
  parsePlain: ParsePlain,
  isWhole: boolean,
): Promise<Root> {
  const parseSeen = isWhole ? (text: string) => parseUnseen(text, parsePlain) : parsePlain;
  const parseCode = (text: string) => parseTemplateCode(text, parseSeen);
  const parseLinks = (text: string) => parseReferences(text, parseCode);
  return parseContainers(markdown, (text) => parseAdmonitions(text, parseLinks));
}
