import type { Edit } from '../../../types/repair.ts';
import { codeBlocks } from '../code/code-blocks.ts';
import { standsInWords } from '../code/stands-in-words.ts';
import type { Draft, Finding } from '../draft.ts';

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&#39;', "'"],
]);
const ENTITY = /&(?:amp;)?(?:lt|gt|amp|quot|#39);/g;
/** `n &amp; r`: a piece of `Terms and conditions &amp; rules`. */
const BETWEEN_WORDS = /^[\p{L}\p{N},.] &amp; [\p{L}\p{N}]$/u;
/** What cannot stand in code that was escaped as a whole. */
const RAW = /[<>]|&(?!(?:[a-z]+|#\d+);)/i;

/**
 * Turn entities in code back into characters.
 *
 *     Map&lt;String, Integer&gt; m;        if (a &amp;lt; b)
 *
 * Only where the whole block was escaped: one with a raw `<`, `>` or `&` was not, and its entities
 * are its author's, `&amp;lt;` included. A block that would still look escaped afterwards, or was
 * escaped twice here and once there, shows entities on purpose; it stays and is reported. So does one
 * that has no other than `a &amp; b` in comments and strings: a page's text may be quoted there.
 */
export function mendCodeEntities(
  draft: Draft,
  report: (finding: Finding) => void,
): readonly Edit[] {
  if (draft.text.search(ENTITY) < 0) return [];
  const edits: Edit[] = [];
  for (const { start, end } of codeBlocks(draft.structure())) {
    const code = draft.text.slice(start, end);
    if (!isEscaped(code)) continue;
    if (isMixed(code) || isQuoted(code) || isEscaped(code.replaceAll(ENTITY, decode))) {
      const reason = 'Unclear whether the entities in this code were escaped twice';
      report({ rule: 'code-entity-unclear', start, end, reason });
    } else {
      for (const edit of decodeAll(code, start)) edits.push(edit);
    }
  }
  return edits;
}

function decodeAll(code: string, start: number): readonly Edit[] {
  return [...code.matchAll(ENTITY)].map(({ 0: entity, index }) => ({
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

function isMixed(code: string): boolean {
  const entities = code.match(ENTITY) ?? [];
  const twice = entities.filter((entity) => /^&amp;./.test(entity)).length;
  return twice > 0 && twice < entities.length;
}

/** Whether all entities stand between words of comments and strings. */
function isQuoted(code: string): boolean {
  return code
    .split('\n')
    .every((line) =>
      [...line.matchAll(ENTITY)].every(
        ({ 0: entity, index }) =>
          entity === '&amp;' &&
          BETWEEN_WORDS.test(line.slice(Math.max(0, index - 2), index + entity.length + 2)) &&
          standsInWords(line.slice(0, index)),
      ),
    );
}
