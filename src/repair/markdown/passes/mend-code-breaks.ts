import type { Edit } from '../../../types/repair.ts';
import type { Draft } from '../draft.ts';
import { lineText } from '../scan/line-text.ts';
import { KIND, type Structure } from '../scan/scan-blocks.ts';

/** Least number of paragraphs that go on with the one before, one of them as no paragraph begins; in Chinese more are needed. */
const MIN_CONTINUED = 2;
const MIN_CONTINUED_HAN = 4;
/** In such a text hardly any inline code is followed by more on its line: the largest share. */
const MAX_FOLLOWED_SHARE = 0.2;
const CONFIDENCE = 0.85;
/** Longer lines are not looked at as a whole. */
const MAX_LINE_LENGTH = 4000;
/** Number of characters at the end or the beginning of a paragraph that are read. */
const CHARACTERS_READ = 200;

const ENDS_WITH_CODE = /(?:^|[^`])`[^`]+`$/;
const FOLLOWED_CODE = /(?:^|[^`])`[^`]+`(?=[^`\s]| [^`])/;
// 。 、 , ): what no paragraph begins with but one that goes on
const CLOSES =
  /^(?:\*\*)?(?:[，。、；：！？）】」』》”]|[,;:!?)](?=$|[\s.,;:)*]|[\u3400-\u9fff])|\.(?=$|\s)|'?s\b|-[a-z])/;
const GOES_ON = /^[a-z]+(?:[,.;)]*$|[,;.)]* [^=({]*[ .,;:]|[,;.)]* [^=({\s]+$)|^(?:\*\*|[—–→/&]) /;
const HAN = /[\u3400-\u9fff]/;
const BEGINS_WITH_HAN = /^[（“]?[\u3400-\u9fff]/;
const NAMES_CODE = /[:：]\s*`[^`]+`$/;
const IS_CODE = /^(?:[-*+] |\d+[.)] )?`[^`\s]+`$/;
/** Three words and more before code: too many for a label. */
const WORDS = /(?:\S{1,60} ){3}`[^`]+`$/;
const APART = /^(?:[-*+>#]|\d+[.)] )/;

/** Two paragraphs of which the first ends with code. */
interface Seam {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly next: string;
}

/**
 * Join paragraphs that an extractor broke behind each inline code when it wrote Markdown.
 *
 *     Both `read`              →   Both `read` and `write` are kept.
 *
 *     and `write`
 *
 *     are kept.
 *
 * A text shows this where some paragraphs begin in small letters or with a closing mark, and hardly any inline
 * code is followed by words on its own line; of 5,000 healthy texts none is so. Such an extractor also writes
 * no language on fences.
 */
export function mendCodeBreaks({ text, structure }: Draft): readonly Edit[] {
  if (!text.includes('`')) return [];
  const found = structure();
  if (found.fences.some(({ info }) => info !== '')) return [];
  const seams = readSeams(found).filter((seam) => isClear(seam) || mayGoOn(seam));
  const clear = seams.filter(isClear).length;
  const han = seams.filter(({ next }) => BEGINS_WITH_HAN.test(next)).length;
  const isShown = han >= MIN_CONTINUED_HAN || (clear > 0 && clear + han >= MIN_CONTINUED);
  return isShown && countFollowed(found) <= MAX_FOLLOWED_SHARE * clear ? seams.map(joint) : [];
}

function readSeams(structure: Structure): readonly Seam[] {
  const { lines, kinds, depths } = structure;
  const seams: Seam[] = [];
  for (let index = 2; index < lines.count; index += 1) {
    if (kinds[index] !== KIND.text || kinds[index - 1] !== KIND.blank) continue;
    if (kinds[index - 2] !== KIND.text && kinds[index - 2] !== KIND.heading) continue;
    const isNear = depths[index] === depths[index - 2] || depths[index] === 0;
    const seam = isNear ? readSeam(structure, index) : undefined;
    if (seam) seams.push(seam);
  }
  return seams;
}

function readSeam({ lines, contents }: Structure, index: number): Seam | undefined {
  const before = lineText(lines, index - 2).trimEnd();
  if (before.length > MAX_LINE_LENGTH || !ENDS_WITH_CODE.test(before)) return undefined;
  const next = lines.text.slice(contents[index], lines.ends[index]).trimStart();
  const start = (lines.starts[index - 2] ?? 0) + before.length;
  const end = (lines.ends[index] ?? 0) - next.length;
  return { start, end, before, next: next.slice(0, CHARACTERS_READ) };
}

function isClear({ next }: Seam): boolean {
  return CLOSES.test(next) || GOES_ON.test(next);
}

/** Han goes on with Han, and a sentence with a name: only code that was announced may end one. */
function mayGoOn({ before, next }: Seam): boolean {
  if (NAMES_CODE.test(before)) return false;
  if (BEGINS_WITH_HAN.test(next)) return HAN.test(before) || IS_CODE.test(before);
  return (
    !APART.test(before) && WORDS.test(before.slice(-CHARACTERS_READ)) && /^[A-Z(\d]/.test(next)
  );
}

function countFollowed({ lines, kinds }: Structure): number {
  let count = 0;
  for (let index = 0; index < lines.count; index += 1) {
    if (kinds[index] !== KIND.text) continue;
    if (FOLLOWED_CODE.test(lineText(lines, index).slice(0, MAX_LINE_LENGTH))) count += 1;
  }
  return count;
}

function joint({ start, end, next, before }: Seam): Edit {
  const isBare = CLOSES.test(next) || (HAN.test(next.charAt(0)) && !/\s`[^`]+`$/.test(before));
  return { start, end, text: isBare ? '' : ' ', rule: 'paragraph-join', confidence: CONFIDENCE };
}
