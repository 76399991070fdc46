import { behindLastHan } from '../../1-evidence/behind-last-han.ts';
import type { SoftmaxTable } from '../../learned/softmax-table.ts';
import { CUT_LABELS, type CutPlace } from './cut-place.ts';
import { allowsLabel } from './open-unit.ts';
import { openAt, type ReadLine } from './read-cut-line.ts';
import type { Cut } from './search-cuts.ts';

/** One space, and prose: Han, or a word and another in small letters. */
const NEXT_PARAGRAPH = /^ (?:[\u3400-\u9fff]|[A-Z][a-z']* [a-z]+ )/;
/** No code ends so. */
const ENDS_SENTENCE = /(?:[。！？：]|[a-z)]\.)\s*$/;
const HAN_MARK = /[，。：、！？；）,:]/;
const CODE = CUT_LABELS.indexOf('code');
const NONE = CUT_LABELS.indexOf('none');
/** Code is not taken for code where it is this much less likely than none. */
const MIN_SCORE = -4.6;
/** How much it speaks for a place that the line's last Han ends there. */
const ENDS_HAN_BONUS = 3;
/** From this many spaces on, white space inside a line is the indentation of its code. */
const MIN_INDENT = 3;

/** Where the last Han of a line ends, and the marks right behind it; nowhere without any. */
function endOfHan(text: string): number {
  let at = behindLastHan(text);
  while (HAN_MARK.test(text.charAt(at))) at += 1;
  return at;
}

/** Where code begins of which the indentation was kept. */
function indentedCode(places: readonly CutPlace[]): Cut | undefined {
  const place = places.find(({ at, end }) => at - end >= MIN_INDENT);
  return place && { ...place, label: 'code', score: 0 };
}

/**
 * Find where code begins in a line that holds some for sure. The extractor that keeps white space
 * writes a further paragraph of an item behind one space, up to its first inline code, and without
 * anything between them the code that stands above it in the item.
 *
 *      然后查看输出:ls -l   →   code at `ls`
 *
 * @param read The line and the ones around it.
 * @param judge Judges the places.
 * @returns The likeliest place; none where the line ends as a sentence does.
 */
export function cutParagraph(
  { line, places, reader }: ReadLine,
  judge: SoftmaxTable,
): readonly Cut[] {
  const { text } = line;
  if (!NEXT_PARAGRAPH.test(text) || ENDS_SENTENCE.test(text)) return [];
  const open = openAt(line, false);
  const behindHan = endOfHan(text);
  const scores = new Float64Array(CUT_LABELS.length);
  let best: Cut | undefined = indentedCode(places);
  for (const [index, place] of best ? [] : places.entries()) {
    if (place.gap === 'start' || !allowsLabel(open, 'code', place)) continue;
    judge(reader.read(place, index, open), scores);
    const bonus = place.end === behindHan ? ENDS_HAN_BONUS : 0;
    const score = (scores[CODE] ?? 0) - (scores[NONE] ?? 0) + bonus;
    if (score > (best?.score ?? MIN_SCORE)) best = { ...place, label: 'code', score };
  }
  return best ? [best] : [];
}
