import type { Evidence } from '../../1-evidence/evidence.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

const RESTS = tagsOf('lp');
// 🚀 Deploy · ⚠️ Note, and as their authors write them: `:bulb: Note`
const EMOJI = /^\s*(?:(?![\d#*©®™])\p{Extended_Pictographic}|:[a-z]+(?:_[a-z]+)*: )/u;

/**
 * Rule out that a line goes on with an item or a paragraph if it begins with an emoji: authors set it before
 * titles and notes, and extractors break lines before code. Of 500 such lines in public documents none goes on.
 *
 *     - Scale by hand
 *     🚀 Deploy            ← not the item's
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidEmojiRests(scores: Float64Array, { lines }: Evidence): void {
  for (const [index, { text, part }] of lines.entries()) {
    if (part === 0 && EMOJI.test(text)) forbid(scores, index, RESTS);
  }
}
