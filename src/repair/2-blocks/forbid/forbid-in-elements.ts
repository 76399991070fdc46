import type { Evidence } from '../../1-evidence/evidence.ts';
import type { Line } from '../../1-evidence/line.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

const NOT_CODE = tagsOf('HPpLlTtQqMmX');
/** Within it no other block of code begins. */
const NOT_GOING_ON = tagsOf('HPpLlTtQqMmXC');
// <script setup>   <style scoped>   <template v-slot:lid>, but not <template />
const OPENS = /^<(script|style|template)(?:\s[^<>]*)?(?<!\/)>$/;
const TAG = /^<\/?(?:script|style|template)\b/;
/** More lines are no element that somebody shows. */
const MAX_LINES = 300;

/**
 * Rule out all but one block of code from the tag that opens a script, a style or a template to the one that closes
 * it, each in a line of its own.
 *
 *     <template>
 *     Waiting for boxes   ← no paragraph
 *     </template>
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidInElements(scores: Float64Array, { lines }: Evidence): void {
  const tags = lines.map(tagAlone);
  let ends = -1;
  for (const [index, tag] of tags.entries()) {
    if (index <= ends) forbid(scores, index, NOT_GOING_ON);
    else if (tag !== '') {
      ends = endOf(tags, index);
      if (ends > index) forbid(scores, index, NOT_CODE);
    }
  }
}

/** The tag that a line is and no more, as `script` or `/script`; else the empty string. */
function tagAlone({ text }: Line): string {
  const bare = text.trim();
  if (!TAG.test(bare)) return '';
  return OPENS.exec(bare)?.[1] ?? /^<(\/\w+)>$/.exec(bare)?.[1] ?? '';
}

/** The line that closes what a line opens; -1 where none does. Only templates stand in each other. */
function endOf(tags: readonly string[], first: number): number {
  const name = tags[first] ?? '';
  let open = 0;
  for (let at = first; at < Math.min(tags.length, first + MAX_LINES); at += 1) {
    if (tags[at] === name) open = name === 'template' ? open + 1 : 1;
    else if (tags[at] === `/${name}`) open -= 1;
    if (open === 0) return at;
  }
  return -1;
}
