import type { Evidence } from '../1-evidence/evidence.ts';
import { tagsOf } from '../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

const HEADING = tagsOf('H');
/** A page may set its title twice. */
const TOP = 4;

/**
 * Rule out headings for what a text says twice in a row, as the same words below each of several pictures:
 * a title has text below it. No heading of public documents stands below the same one.
 *
 *     在这里插入图片描述
 *
 *     在这里插入图片描述
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidRepeatedTitles(scores: Float64Array, { lines }: Evidence): void {
  const repeated = new Set<string>();
  for (let index = TOP; index < lines.length; index += 1) {
    const text = lines[index]?.text.trim() ?? '';
    if (text === lines[index - 1]?.text.trim()) repeated.add(text);
  }
  if (repeated.size === 0) return;
  for (const [index, { text }] of lines.entries()) {
    if (repeated.has(text.trim())) forbid(scores, index, HEADING);
  }
}
