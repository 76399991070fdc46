import type { Edit } from '../../../types/repair.ts';
import { codeBlocks } from '../code/code-blocks.ts';
import type { Draft, Finding } from '../draft.ts';

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&#39;', "'"],
]);
const ENTITY = /&(?:amp;)?(?:lt|gt|amp|quot|#39);/g;
/** Escaped twice: nobody means that. */
const DOUBLE = /&amp;(?:lt|gt|amp|quot|#39);/g;
/** What cannot stand in code that was escaped as a whole. */
const RAW = /[<>]|&(?!(?:[a-z]+|#\d+);)/i;

/**
 * Turn entities in code back into characters.
 *
 *     Map&lt;String, Integer&gt; m;        if (a &amp;lt; b)
 *
 * Entities that were escaped twice always; others where their whole block was escaped: a block
 * with a raw `<`, `>` or `&` was not, and its entities are its author's. A block that would still
 * look escaped afterwards shows entities on purpose; it stays and is reported.
 */
export function mendCodeEntities(
  draft: Draft,
  report: (finding: Finding) => void,
): readonly Edit[] {
  if (draft.text.search(ENTITY) < 0) return [];
  const edits: Edit[] = [];
  for (const { start, end } of codeBlocks(draft.structure())) {
    const code = draft.text.slice(start, end);
    const pattern = isEscaped(code) ? ENTITY : DOUBLE;
    if (code.search(pattern) < 0) continue;
    if (isEscaped(code.replaceAll(pattern, decode))) {
      const reason = 'Unclear whether the entities in this code were escaped twice';
      report({ rule: 'code-entity-unclear', start, end, reason });
    } else {
      for (const edit of decodeAll(code, start, pattern)) edits.push(edit);
    }
  }
  return edits;
}

function decodeAll(code: string, start: number, pattern: RegExp): readonly Edit[] {
  return [...code.matchAll(pattern)].map(({ 0: entity, index }) => ({
    start: start + index,
    end: start + index + entity.length,
    text: decode(entity),
    rule: 'code-entity',
    confidence: 0.9,
  }));
}

function decode(entity: string): string {
  return CHARACTERS.get(entity.replace(/^&amp;(?=.)/, '&')) ?? entity;
}

function isEscaped(code: string): boolean {
  return code.search(ENTITY) >= 0 && !RAW.test(code);
}
