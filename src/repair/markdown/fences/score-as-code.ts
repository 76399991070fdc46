/** Also `##title` and full-width marks: damage comes together. */
const HEADING = /^[#＃]{2,6}[ \t]*[^\s#!]/;
const ITEM = /^(?:[-*+]|\d{1,3}[.)])[ \t]+\S/;
const ROW = /^\|.*\|$/;
const COMMENT = /^(?:\/\/|\/?\*|--|;|#(?!#))/;
const CODE_END = /[;{}([\\,]$/;
const CODE_INSIDE =
  /[=:]=|=>|->|\(\)|\w\(\w*\)|^[\w."'-]+:(?:[ \t]|$)|^[\w.]+[ \t]*=|^[$>%][ \t]|^<\/?\w|^[}\])]|^[@.]\w|^--?\w|\w\.\w+\(/;
const COMMAND = /^(?:[a-z][\w-]*)(?:[ \t]+(?:-{1,2}[\w-]+|[\w./:@=-]+)){1,}$/;
const HAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const SENTENCE = /[.:!?。！？：；…][)）"”*`]*$/;
const MARKUP = /`[^`\s][^`]*`|\*\*[^*\s]|\]\([^)\s]+\)/;
const WORDS = /[A-Za-z]{2,}[,;]?[ \t]+[A-Za-z]+[,;]?[ \t]+[a-z]{2,}/;

/**
 * Score a line as code (positive) or prose (negative), roughly in log-odds.
 *
 * @param line The line without its container's prefix.
 * @param isAlone Blank lines or the text's border stand on both sides.
 */
export function scoreAsCode(line: string, isAlone: boolean): number {
  const text = line.trim();
  if (text === '') return 0;
  const indent = /^(?: {2,}|\t)/.test(line) ? 1 : 0;
  return markupScore(text, isAlone) ?? textScore(text.slice(0, 400)) + indent;
}

function markupScore(text: string, isAlone: boolean): number | undefined {
  if (HEADING.test(text)) return isAlone ? -8 : -3;
  if (COMMENT.test(text) && !ITEM.test(text)) return isAlone && text.startsWith('# ') ? -0.5 : 1.5;
  if (ITEM.test(text)) return MARKUP.test(text) || proseScore(text) < -1 ? -2.5 : -0.3;
  if (ROW.test(text)) return -0.8;
  return undefined;
}

function textScore(text: string): number {
  const code = (CODE_END.test(text) ? 1.5 : 0) + (CODE_INSIDE.test(text) ? 1.5 : 0);
  const prose = proseScore(text);
  if (code > 0) return code + prose / 2;
  return prose === 0 && COMMAND.test(text) ? 1 : prose;
}

function proseScore(text: string): number {
  const han = text.match(HAN)?.length ?? 0;
  let score = 0;
  if (han * 4 > text.length) score -= han > 8 ? 2 : 1;
  if (WORDS.test(text) && SENTENCE.test(text)) score -= text.length > 40 ? 2 : 1;
  if (/[。！？：；]$/.test(text)) score -= 1;
  if (MARKUP.test(text)) score -= 1.5;
  if (text.length > 160) score -= 1;
  return Math.max(score, -4);
}
