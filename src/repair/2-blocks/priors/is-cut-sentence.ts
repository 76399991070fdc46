import { CODE_FROM } from '../../1-evidence/code-lines/code-scores.ts';
import type { Evidence } from '../../1-evidence/evidence.ts';
import { leadsOn } from '../../1-evidence/leads-on.ts';
import { leadsOnHan } from '../../1-evidence/leads-on-han.ts';

/** A shorter line is a title: 应用, if. */
const MIN_LENGTH = 3;

const HAN = /[\u3400-\u9fff]/;
// runtime包, 0.01表示: code and prose without a space between
const RUN_TOGETHER = /^[^\s\u3400-\u9fff]+[\u3400-\u9fff]/;
// Ends with a word that a sentence begins with: no code.
const WORD_FIRST = /^["“‘(]?[A-Z][a-z]+(?:[\s,.:]|$)/;
// 说明:上面使用的函数: what a note says has not ended
const NOTE = /^\P{L}*(?:说明|注意|提示|备注)[:：].*[^\s。.!！?？;；:：|}\])）]$/u;
const OPENS = /[(（][^()（）]*$/;
const CLOSES = /^[^()（）]*(?:\([^()]*\)[^()（）]*)*[)）]/;
const APART = /^\s|\||^(?:[-•*+>#]|\d+[.)、])\s/;

/**
 * Whether a line goes on with the sentence of the line before, as prose: the extractor that folds
 * white space breaks a quote before its first inline code, and drops the spaces around it.
 *
 *     Before the first call the
 *     retryPolicyis read from the file.   ← goes on
 *
 * @param evidence All lines and their numbers.
 * @param index The line.
 */
export function isCutSentence(
  { lines, codeScores, keepsSpaces, profile }: Evidence,
  index: number,
): boolean {
  const before = lines[index - 1]?.text ?? '';
  const text = lines[index]?.text ?? '';
  if (keepsSpaces || profile > 1 || (lines[index]?.part ?? 0) > 0) return false;
  if ((codeScores[index - 1] ?? 0) >= CODE_FROM || before.length < MIN_LENGTH) return false;
  if (APART.test(before) || APART.test(text)) return false;
  const isOpen = OPENS.test(before) && CLOSES.test(text);
  if (HAN.test(text) || HAN.test(before)) {
    return (leadsOnHan(before) || NOTE.test(before)) && RUN_TOGETHER.test(text);
  }
  return !WORD_FIRST.test(text) && (leadsOn(before) || isOpen);
}
