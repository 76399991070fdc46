import type { Evidence } from '../1-evidence/evidence.ts';
import { TAGS } from './tags.ts';

const SIZE = TAGS.length;
const HEADING = TAGS.indexOf('H');
const IN_ITEM = TAGS.indexOf('l');
const DIAGRAM = TAGS.indexOf('M');
const IN_DIAGRAM = TAGS.indexOf('m');

// 第二章:概览   3.1 安装   2.3.1 配置, at most some words long.
const CHAPTER = /^\s*第\s?[\d一二三四五六七八九十百]+\s?[章节部篇]/;
const SECTION =
  /^\s*\d{1,2}(?:\.\d{1,2}){1,3}\.?(?:\s+|(?=[\u3400-\u9fff]))[^\s\d=<>|{}()[\]+*%,，.-]/;
const SENTENCE = /[。！？；;,，、{}]$/;
/** Longer lines are no headings. */
const LONGEST = 90;
/** Headings of a series stand apart; closer, its lines are items or output. */
const APART = 3;

/** What a short Chinese line without an end mark gains. */
const TITLE = 1.4;

/** From this score on a line speaks for code. */
const CODE = 2;

/** A short line of Han without an end mark that stands by itself. */
function looksLikeTitle(evidence: Evidence, index: number): boolean {
  const shape = evidence.shapes[index];
  const coarse = evidence.coarse[index];
  const before = evidence.coarse[index - 1];
  if (!shape || !coarse || evidence.script < 1) return false;
  if (shape.bareCjk < 3 || shape.length > 40 || shape.indent > 0) return false;
  if (coarse.end !== 0 && coarse.end !== 6) return false;
  if (coarse.start !== 7 && coarse.start !== 9 && coarse.start !== 10) return false;
  if (before?.end === 2 || before?.end === 3) return false;
  const afterTitle = (evidence.numbers.series[index - 1] ?? 0) > 0;
  return before?.end !== 0 || afterTitle || (evidence.codeScores[index + 1] ?? 0) >= CODE;
}

/** What a short line of a series gains whose members stand apart: `1. 安装` … `2. 配置`. */
const COUNTING = 2.5;

function countsUp(evidence: Evidence, index: number): boolean {
  const { numbers, shapes, coarse } = evidence;
  const before = numbers.previous[index] ?? -1;
  const after = numbers.next[index] ?? -1;
  const near = (before >= 0 && index - before < APART) || (after >= 0 && after - index < APART);
  if (near || (before < 0 && after < 0)) return false;
  const shape = shapes[index];
  const end = coarse[index]?.end ?? 1;
  return (shape?.indent ?? 1) === 0 && (shape?.length ?? 99) <= 60 && (end === 0 || end === 6);
}

/** The line model misses headings rather than invent them. */
const SHYNESS = 0.4;

/** How much numbering alone speaks for a heading. */
function headingPrior(evidence: Evidence, index: number): number {
  const text = evidence.lines[index]?.text ?? '';
  if (text.length > LONGEST || SENTENCE.test(text)) return 0;
  if (CHAPTER.test(text)) return 6;
  if (!SECTION.test(text)) {
    if (countsUp(evidence, index)) return COUNTING;
    return looksLikeTitle(evidence, index) ? TITLE : 0;
  }
  const { previous, next } = evidence.numbers;
  const before = previous[index] ?? -1;
  const after = next[index] ?? -1;
  const near = (before >= 0 && index - before < APART) || (after >= 0 && after - index < APART);
  if (near) return 0;
  return before >= 0 || after >= 0 ? 4 : 2;
}

const ITEM = /^- /;
const ENDED = /[。.！!？?；;]$/;
// pprof持续压测: code that runs into prose
const RUNS_IN = /^[^\s\u3400-\u9fff-][^\s\u3400-\u9fff]*[\u3400-\u9fff]/;
/** What the rest of an item gains that was cut before its code. */
const REST = 2;

/** Whether an item was cut before this line: its bracket is open, or the line begins with code. */
function isRest(evidence: Evidence, index: number): boolean {
  const before = evidence.lines[index - 1]?.text ?? '';
  const text = evidence.lines[index]?.text ?? '';
  if (!ITEM.test(before) || ENDED.test(before) || ITEM.test(text)) return false;
  const isOpen = before.split(/[(（]/).length > before.split(/[)）]/).length;
  return isOpen ? /[)）]/.test(text) : RUNS_IN.test(text);
}

const ANY_ITEM = /^\s*- /;
/** What the rest of an item loses at most. */
const WHOLE = 4;

/**
 * How much a line below an item is code of its own rather than the item's rest: where items are
 * whole, all code is; where they break at code, what is code from end to end.
 */
function ownCode({ lines, codeScores, keepsSpaces, profile }: Evidence, index: number): number {
  const score = codeScores[index] ?? 0;
  const [before = '', { text, part } = { text: '', part: 0 }] = [
    lines[index - 1]?.text,
    lines[index],
  ];
  if (profile > 1 || score < CODE || part > 0) return 0;
  if (!ANY_ITEM.test(before) || ANY_ITEM.test(text)) return 0;
  return keepsSpaces ? WHOLE : Math.min(WHOLE, score - 1);
}

function add(scores: Float64Array, line: number, tag: number, value: number): void {
  scores[line * SIZE + tag] = (scores[line * SIZE + tag] ?? 0) + value;
}

/**
 * Add what is known without learning to the learned scores: numbered sections are headings, what
 * follows a diagram's first line and fits a diagram is one, code below an item that was not cut is
 * a block.
 *
 * @param scores One for each line and tag; changed in place.
 * @param evidence All lines and their numbers.
 */
export function addPriors(scores: Float64Array, evidence: Evidence): void {
  const { lines, diagrams } = evidence;
  for (const index of lines.keys()) {
    add(scores, index, HEADING, SHYNESS + headingPrior(evidence, index));
    if (isRest(evidence, index)) add(scores, index, IN_ITEM, REST);
    add(scores, index, IN_ITEM, -ownCode(evidence, index));
    const mark = diagrams[index] ?? 0;
    if (mark === 1 && (diagrams[index + 1] ?? 0) > 1) add(scores, index, DIAGRAM, 5);
    if (mark === 2) add(scores, index, IN_DIAGRAM, 3);
    if (mark === 3) add(scores, index, IN_DIAGRAM, 1.5);
  }
}
