import { CODE_FROM } from '../../1-evidence/code-lines/code-scores.ts';
import type { Evidence } from '../../1-evidence/evidence.ts';

// 第二章:概览   3.1 安装   2.3.1 配置, at most some words long.
const CHAPTER = /^\s*第\s?[\d一二三四五六七八九十百]+\s?[章节部篇]/;
const SECTION =
  /^\s*\d{1,2}(?:\.\d{1,2}){1,3}\.?(?:\s+|(?=[\u3400-\u9fff]))[^\s\d=<>|{}()[\]+*%,，.-]/;
const SENTENCE = /[。！？；;,，、{}]$/;
/** Longer lines are no headings. */
const MAX_HEADING_LENGTH = 90;
/** Headings of a series stand apart; closer, its lines are items or output. */
const MIN_DISTANCE = 3;

/** What a short Chinese line without an end mark gains. */
const TITLE_BONUS = 1.4;

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
  return before?.end !== 0 || afterTitle || (evidence.codeScores[index + 1] ?? 0) >= CODE_FROM;
}

/** What a short line of a series gains whose members stand apart: `1. 安装` … `2. 配置`. */
const SERIES_BONUS = 2.5;

function countsUp(evidence: Evidence, index: number): boolean {
  const { numbers, shapes, coarse } = evidence;
  const before = numbers.previous[index] ?? -1;
  const after = numbers.next[index] ?? -1;
  const near =
    (before >= 0 && index - before < MIN_DISTANCE) || (after >= 0 && after - index < MIN_DISTANCE);
  if (near || (before < 0 && after < 0)) return false;
  const shape = shapes[index];
  const end = coarse[index]?.end ?? 1;
  return (shape?.indent ?? 1) === 0 && (shape?.length ?? 99) <= 60 && (end === 0 || end === 6);
}

/** The line model misses headings rather than invent them. */
const RECALL_BONUS = 0.4;

/** How much numbering alone speaks for a heading. */
function headingPrior(evidence: Evidence, index: number): number {
  const text = evidence.lines[index]?.text ?? '';
  if (text.length > MAX_HEADING_LENGTH || SENTENCE.test(text)) return 0;
  if (CHAPTER.test(text)) return 6;
  if (!SECTION.test(text)) {
    if (countsUp(evidence, index)) return SERIES_BONUS;
    return looksLikeTitle(evidence, index) ? TITLE_BONUS : 0;
  }
  const { previous, next } = evidence.numbers;
  const before = previous[index] ?? -1;
  const after = next[index] ?? -1;
  const near =
    (before >= 0 && index - before < MIN_DISTANCE) || (after >= 0 && after - index < MIN_DISTANCE);
  if (near) return 0;
  return before >= 0 || after >= 0 ? 4 : 2;
}

const BEGINS_QUESTION = /^[^\s|•-]/;
/** Longer questions are no headings. */
const MAX_QUESTION_LENGTH = 80;
/** What a question gains that is numbered, and one of several. */
const NUMBERED_QUESTION_BONUS = 3;
const REPEATED_QUESTION_BONUS = 1.5;

function isQuestion({ lines, codeScores }: Evidence, index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (text.length < 2 || text.length > MAX_QUESTION_LENGTH) return false;
  if (!text.endsWith('?') && !text.endsWith('？')) return false;
  return BEGINS_QUESTION.test(text) && (codeScores[index] ?? 0) < CODE_FROM;
}

/** Questions that stand apart head their answers. */
function questionPrior(evidence: Evidence, index: number, questions: number): number {
  if (!isQuestion(evidence, index)) return 0;
  if (isQuestion(evidence, index - 1) || isQuestion(evidence, index + 1)) return 0;
  if (/^\d/.test(evidence.lines[index]?.text ?? '')) return NUMBERED_QUESTION_BONUS;
  return questions > 1 ? REPEATED_QUESTION_BONUS : 0;
}

/**
 * Weigh what speaks for headings without learning: numbers, questions that stand apart, short
 * titles in Han.
 *
 *     2.1 Setup
 *     1. 什么是协程？
 *
 * @param evidence All lines and their numbers.
 * @returns What each line gains as a heading.
 */
export function weighHeadings(evidence: Evidence): Float64Array {
  const all = [...evidence.lines.keys()];
  const questions = all.filter((index) => isQuestion(evidence, index)).length;
  return Float64Array.from(
    all,
    (index) =>
      RECALL_BONUS + headingPrior(evidence, index) + questionPrior(evidence, index, questions),
  );
}
