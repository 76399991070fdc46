import type { Evidence } from '../../1-evidence/evidence.ts';

const HAN = /[\u3400-\u9fff]/;
// A comment, an item, a tag, an option: prose there is none of the text's own.
const APART = /^\s|^[-|•#/*<]|--/;
const LEADS_IN = /[:：]$|[\u3400-\u9fff][，,]$/;
// 7. Check the members:   e.g.:
const LABEL =
  /^(?:\d{1,2}[.)、] ?\p{Lu}[^={};]* [^={};]*|[Ee]\.?g\.?|i\.e\.|[Ee]xample|[Nn]ote|[Oo]r|[Aa]nd|[Tt]hen)[:：]$/u;
const STOPS = /[.。]$/;

/** What a sentence between two lines of code loses as code. */
const SENTENCE = -2;
/** What a clause that leads on loses where the lines beside it do not look like code: they pass for its own. */
const CLAUSE = -8;

/** Whether a line between two lines of code is a sentence: the code before it ends there. */
function isSentence({ lines, codeScores }: Evidence, index: number): boolean {
  const at = (line: number): number => codeScores[line] ?? 0;
  const own = at(index);
  if (own > -2 || at(index - 1) < 1 || at(index + 1) < 1) return false;
  const text = lines[index]?.text ?? '';
  return !APART.test(text) && (LEADS_IN.test(text) || (own < -2 && STOPS.test(text)));
}

/** Whether a line leads to code as a numbered step does, or a word before it. */
function isLabel({ lines, codeScores }: Evidence, index: number): boolean {
  const isBeside = Math.max(codeScores[index - 1] ?? 0, codeScores[index + 1] ?? 0) > 0;
  return isBeside && LABEL.test(lines[index]?.text ?? '');
}

/** 或者看内存的用量， */
function isOpen(text: string): boolean {
  return text.endsWith('，') && HAN.test(text);
}

/** Whether a line is Chinese prose that goes on behind a comma, between lines that are none. */
function isClause({ lines, codeScores }: Evidence, index: number): boolean {
  const text = lines[index]?.text ?? '';
  if ((codeScores[index] ?? 0) > -2 || !isOpen(text) || APART.test(text)) return false;
  return [lines[index - 1], lines[index + 1]].every((line) => line && !HAN.test(line.text));
}

/**
 * Say how much speaks against code where prose parts it.
 *
 *     kubectl get pods -A
 *     Now look at what they print:     ← no code
 *     curl -s localhost
 *
 * @param evidence All lines and their numbers.
 * @param index The line.
 * @returns 0 where nothing does.
 */
export function partsCode(evidence: Evidence, index: number): number {
  if (isSentence(evidence, index)) return SENTENCE;
  return isLabel(evidence, index) || isClause(evidence, index) ? CLAUSE : 0;
}
