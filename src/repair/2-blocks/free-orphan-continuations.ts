import { tagOf, tagsOf } from '../1-evidence/tags.ts';

const REST = tagOf('l');
const PARAGRAPH = tagOf('P');
/** What an item may hold. */
const HELD = new Set(tagsOf('CcTtMm'));
const ITEM = tagOf('L');

/**
 * Make paragraphs of lines that continue an item behind its code, but above which there is no item.
 *
 *     All that it needs is a key:      ← a paragraph
 *     on: push                         ← code, whose last line may look like an item
 *     Now it runs for each push.       ← goes on with none
 *
 * @param tags One for each line, by its place in `TAGS`; changed in place.
 */
export function freeOrphanContinuations(tags: Uint8Array): void {
  let isInItem = false;
  let isFreed = false;
  let before = -1;
  for (const [line, tag] of tags.entries()) {
    const isRest = tag === REST;
    isFreed = isRest && !isInItem && (isFreed || HELD.has(before));
    if (isFreed) tags[line] = PARAGRAPH;
    isInItem = tag === ITEM || (isInItem && (isRest || HELD.has(tag)));
    before = tag;
  }
}
