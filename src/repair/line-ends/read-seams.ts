import { remember } from '../../util/memo/remember.ts';
import { leadsOn } from '../1-evidence/leads-on.ts';
import type { Line } from '../1-evidence/line.ts';
import { type LineSide, readSide } from './line-side.ts';
import seamWeights from './seam.weights.json' with { type: 'json' };
import { seamFeatures } from './seam-features.ts';
import { readSeamModel } from './seam-model.ts';

/** Two lines that may be one sentence which an extractor broke. */
export interface Seam {
  /** Index of the second line. */
  readonly at: number;
  /** Probability that they were broken behind inline code, and before it. */
  readonly behind: number;
  readonly before: number;
  /** How much such a break says about the text. */
  readonly weight: number;
}

const MODEL = readSeamModel(seamWeights);

/** Less likely seams are left out. */
const MIN_CHANCE = 0.4;
const BY_MARK = 2;
const BY_NAME = 0.5;
/** Of more lines than this no more is remembered. */
const MOST_REMEMBERED = 1000;
/** Least number of words of a sentence without Han. */
const MIN_SENTENCE_WORDS = 5;
/** From this bucket of lengths on a line is more than a name behind a mark. */
const MIN_CLAUSE_BUCKET = 4;
/** From these buckets on a line may be code, and is. */
const MIN_MAYBE_CODE_BUCKET = 5;
const MIN_CODE_BUCKET = 6;
/** Code of at most this many words may be part of a sentence. */
const MAX_PHRASE_WORDS = 3;

const ENDS = /[。！？；;{}]$|(?:^| )[-•]$/;
const HAN = /[\u3400-\u9fff]/;
// Also signs: ✓, 👍.
const APART = /^(?:[-*+•>|#\u2600-\u27bf\ud83c-\ud83e]|\d+[.)、])/;
const ITEM = /^[-*+•] |\S- | - /;
const NUMBER = /\d$/;
// 。 、 , ): what no line begins with but one that goes on
const CLOSES =
  /^(?:[，。、：！？）】」』》”]|[,:!?)](?=\s|[\u3400-\u9fff])|\.(?=\s?[A-Z\u3400-\u9fff])|'s\b)/;
// What no sentence begins with: … 命令可以, … 的用法
const BEGINS_NONE =
  /^(?:[，。、：！？）,:!?)]|[的是和与或及即等来时后前中为会将]|可以|命令|选项|参数|方法|函数|接口|字段|属性|指令|关键字|语句|文件|目录|表示|用于|用来|进行|以及)/;
const SENTENCE_MARK = /[\u3400-\u9fff].*[，。、,]/;

/**
 * Read which lines may go on with the one before.
 *
 * @param lines All lines of the text.
 * @param least None are read where all together can say less about the text.
 */
export function readSeams(lines: readonly Line[], least: number): readonly Seam[] {
  const sideAt = sideReader(lines);
  const open = [...lines.keys()].filter((at) => mayBeSeam(lines, at, sideAt));
  if (mostWeight(open, sideAt) < least) return [];
  const seams: Seam[] = [];
  for (const at of open) {
    const [above, first, second] = [sideAt(at - 2), sideAt(at - 1), sideAt(at)];
    const hashes = seamFeatures(above, first, second, sideAt(at + 1));
    const [behind = 0, ahead = 0] = MODEL(hashes);
    const before = second.words > 1 || mayLeadOn(first) ? ahead : 0;
    if (behind + before < MIN_CHANCE) continue;
    const isListed = before > behind && ITEM.test(above.text);
    const weight = isListed ? 0 : weigh(first, second, before > behind);
    seams.push({ at, behind, before, weight });
  }
  return seams;
}

/** Reads the sides of lines where they are asked for, each once, and those of equal lines. */
function sideReader(lines: readonly Line[]): (at: number) => LineSide {
  const read = remember(readSide, MOST_REMEMBERED);
  const none = readSide('');
  const sides: LineSide[] = [];
  return (at) => {
    const text = lines[at]?.text.trim();
    if (text === undefined) return none;
    sides[at] ??= read(text);
    return sides[at] ?? none;
  };
}

/** Whether a line and the one before may be one sentence, before they are compared. */
function mayBeSeam(lines: readonly Line[], at: number, sideAt: (at: number) => LineSide): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (!before || line?.blankBefore !== 0 || !mayGoOn(before.text, line.text)) return false;
  const [first, second] = [sideAt(at - 1), sideAt(at)];
  return !isCode(first) && !isCode(second) && !isCommand(first, second);
}

/** How much seams say about the text at the most, all together. */
function mostWeight(seams: readonly number[], sideAt: (at: number) => LineSide): number {
  let most = 0;
  for (const at of seams) {
    const [first, second] = [sideAt(at - 1), sideAt(at)];
    most += Math.max(weigh(first, second, true), weigh(first, second, false));
  }
  return most;
}

function mayGoOn(first: string, second: string): boolean {
  return !isEnded(first) && !first.startsWith('|') && !APART.test(second);
}

function isEnded(text: string): boolean {
  return ENDS.test(text.slice(-2)) && !endsInBraces(text);
}

/**
 * Whether a part of a sentence ends with code in braces: 和{:pools, :lend}. Not by a pattern, which would try each
 * Han of a long line.
 */
function endsInBraces(text: string): boolean {
  const open = text.lastIndexOf('{');
  if (open < 1 || text.indexOf('}', open) !== text.length - 1) return false;
  const before = Math.max(text.lastIndexOf('{', open - 1), text.lastIndexOf('}', open - 1));
  return HAN.test(text.slice(before + 1, open));
}

/** A line of code, but for a name or a command alone. */
function isCode({ code, words, text }: LineSide): boolean {
  return code >= MIN_CODE_BUCKET && (words > MAX_PHRASE_WORDS || isEnded(text));
}

/** Commands stand alone above sentences: only such Han as begins none goes on with one. */
function isCommand(first: LineSide, second: LineSide): boolean {
  const isAlone = isName(first) && first.words > 1;
  return isAlone && second.hasHan && !BEGINS_NONE.test(second.text);
}

/** A name or a command, as far as its words tell. */
function isName({ hasHan, words, text }: LineSide): boolean {
  return !hasHan && words < MIN_SENTENCE_WORDS && /[A-Za-z]/.test(text);
}

/** Whether a name alone may stand in the middle of a sentence. */
function mayLeadOn({ text, hasHan }: LineSide): boolean {
  return hasHan || /[,(]$/.test(text) || leadsOn(text);
}

/** How much a seam says about the text: nothing where it looks as in sentences, items or code of other texts. */
function weigh(first: LineSide, second: LineSide, isBefore: boolean): number {
  if (!isBefore && isName(first) && second.hasHan && BEGINS_NONE.test(second.text)) return BY_NAME;
  if (first.code >= MIN_MAYBE_CODE_BUCKET && first.words > 1) return 0;
  if ((isBefore ? ITEM : NUMBER).test(first.text)) return 0;
  if (!isBefore && CLOSES.test(second.text)) return second.length < MIN_CLAUSE_BUCKET ? 0 : BY_MARK;
  return SENTENCE_MARK.test(first.text) || first.words >= MIN_SENTENCE_WORDS ? 1 : 0;
}
