import type { Edit, Override } from '../../types/repair.ts';
import { scoreCodeLine } from '../1-evidence/code-lines/score-code-line.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';
import { isProse, isProseSentence } from './prose-sentence.ts';

/** From this many different glued words on, the page is taken to put nothing between code and what follows it. */
const MIN_GLUED = 2;
/** How sure a cut is. */
const CONFIDENCE = 0.8;
/** Longer lines are not cut. */
const MAX_LINE_LENGTH = 1000;

/** Where words begin that go on to the line's end, behind a small letter, a digit or what closes. */
const TITLE = /[a-z0-9;)}\]"'`>](?=[A-Z][a-z]+(?: [A-Za-z'’-]+){1,9}[?!]?$)/;
const HAN_TITLE = /[;)}\]](?=[\u3400-\u9fff][^。；，,;]{1,30}$)/;
/** Where a sentence begins that does. */
const SENTENCE =
  /[a-z0-9;)}\]"'`>](?=(?:(?:A|[A-Z][a-z]+(?:-[a-z]+)*)[,:]?(?: [a-z]+){2}|(?:The|This|These) [A-Za-z]+ [a-z]).*[.:!?]$)/;
/** Where a sentence begins that a comment behind code comes to; names with capitals inside look so, too. */
const IN_COMMENT = /[a-z0-9)](?=[A-Z][a-z]+(?: \S+){7,60}[.:]$)/;
/** Most lines have nothing of these three. */
const MAY_BEGIN = /[a-z0-9;)}\]"'`>][A-Z]|[;)}\]][\u3400-\u9fff]/;
/** What closes code, at the beginning of its last line, and Chinese right behind it. */
const CLOSED = /^(?:<\/[A-Za-z][\w-]*>|[)}\]]+[;,]?)(?=[A-Za-z]{0,20}[\u3400-\u9fff])/;
/** What closes code, and a title behind it, whatever follows: }Kinds of shelves */
const BRACKET_TITLE = /^[)}\]]+;?(?=[A-Z][a-z]+(?: [A-Za-z'’-]+){1,7}[?!]?$)/;
/** Places that need no second one: no line of 3,200 texts without glued words looks so. */
const SURE_CUTS: readonly RegExp[] = [
  // }The second answer   }]a list of:
  /^[)}\]]+;?(?=(?:(?:[A-Z]\. )?[A-Z]|[a-z_][\w-]* [a-z]+(?= ))[\w-]*(?: [A-Za-z'’/-]+){1,9}[?!:.]?$)/,
  // }Then call it once more, as `main.go` does:   }Why: names are shorter.
  /^[)}\]]+;?(?=[A-Z][a-z]+[,:]?(?: [a-z]+){2}.*[.:!?]$)/,
  // }2. What comes back
  /^[)}\]]+;?(?=\d{1,2}(?:\.\d+)*\.? [A-Z][A-Za-z'’-]*(?: [A-Za-z'’/-]+){0,7}[?!:]?$)/,
  // write(1);This writes a byte.
  /^.*\);(?=(?:A|[A-Z][a-z]+),?(?: [A-Za-z]+){2}.*[.:!?]$)/,
  // $ git fetch originWhat it fetches
  /^\$ .*[a-z0-9](?=[A-Z][a-z]+(?: [A-Za-z'’-]+){1,9}[?!]?$)/,
  // $ git fetch originWhy: others may have written since.
  /^\$ .*?[a-z0-9](?=[A-Z][a-z]+[,:]?(?: [a-z]+){2}.*[.:!?]$)/,
];
/**
 * Places before Chinese that need no second one, either: behind code that closes what earlier lines opened, and behind
 * a statement. None of 6,000 texts without glued words has a line like the first two.
 */
const SURE_HAN_CUTS: readonly RegExp[] = [
  // });属性   }).then(close);下一个
  /^[)}\]](?:[^\u3400-\u9fff]*[;)}\]])?(?=[\u3400-\u9fff])/,
  // </script>属性   </script>Next
  /^<\/(?:script|style|template|html|body)>(?=[A-Z\u3400-\u9fff])/,
  // shelf.close();关上书架
  /^[^\u3400-\u9fff]*;(?=[\u3400-\u9fff])/,
];
const APART = /^(?:[-*•|>] (?!\w+:)|\d+\.)/;
const COMMENT = /(?:^|\s)(?:\/\/|#|--\s|\/\*)/;
const HAN = /[\u3400-\u9fff]/;

/**
 * Find titles and sentences that an extractor glued to the last line of the code before them.
 *
 *     replicas: 3Applying and watching          →   replicas: 3 ⏎ Applying and watching
 *     docker run webWhere it is not found, …    →   docker run web ⏎ Where it is not found, …
 *     </script>响应式解构                        →   </script> ⏎ 响应式解构
 *
 * They begin with a capital in the middle of a word of code, and a title stands above a sentence. Names in code
 * sometimes look so, too, and so do comments behind code: only from two places on is it a habit of the page.
 * Behind a closing bracket or tag, the end of a statement or a command with its prompt one place is enough.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @returns Edits that end the lines of code.
 */
export function findGluedWords(
  lines: readonly Line[],
  overrides: readonly Override[],
): readonly Edit[] {
  const glued = new Set<string>();
  const sure = new Set<number>();
  const cuts: Edit[] = [];
  for (const [index, line] of lines.entries()) {
    const surely = sureWordsAt(lines[index - 1], line, lines[index + 1]);
    const words = surely < 0 ? wordsAt(lines[index - 1], line, lines[index + 1]) : surely;
    const at = words < 0 ? wordsInComment(line) : words;
    if (at < 0 || overrideOf(line, overrides)) continue;
    if (words >= 0) glued.add(line.text.slice(at));
    const start = line.start + at;
    if (surely >= 0) sure.add(start);
    cuts.push({ start, end: start, text: '\n', rule: 'block-gap', confidence: CONFIDENCE });
  }
  return glued.size < MIN_GLUED ? cuts.filter(({ start }) => sure.has(start)) : cuts;
}

/** Where words begin behind what surely ends code, -1 for nowhere. */
function sureWordsAt(before: Line | undefined, { text }: Line, after: Line | undefined): number {
  if (!before || text.length > MAX_LINE_LENGTH) return -1;
  for (const shape of SURE_HAN_CUTS) {
    const [code = ''] = shape.exec(text) ?? [];
    if (code !== '' && !isOpen(code) && endsCode(before, code)) return code.length;
  }
  for (const shape of SURE_CUTS) {
    const [code = ''] = shape.exec(text) ?? [];
    if (code === '' || isOpen(code)) continue;
    const words = text.slice(code.length);
    const sentence = /^\d|[.:!?]$/.test(words) ? words : (after?.text ?? '');
    const isText = scoreCodeLine(words) < 2 && scoreCodeLine(sentence) < 0;
    const isClosed = scoreCodeLine(code) >= 1 || scoreCodeLine(before.text) >= 0;
    if (isText && isClosed) return code.length;
  }
  return -1;
}

/** Whether code that stands before Chinese ends there: a statement may also begin a sentence about it. */
function endsCode({ text }: Line, code: string): boolean {
  if (/^[)}\]<]/.test(code)) return scoreCodeLine(text) >= 0;
  const followsCode = (scoreCodeLine(text) > 0 && !HAN.test(text)) || /[:：]$/.test(text);
  return followsCode && !APART.test(code) && scoreCodeLine(code) >= 1;
}

/** Where words begin in a line that belong to no code, -1 for nowhere. */
function wordsAt(before: Line | undefined, { text }: Line, after: Line | undefined): number {
  if (!before || text.length > MAX_LINE_LENGTH || APART.test(text)) return -1;
  const [closed = ''] = CLOSED.exec(text) ?? [];
  if (closed !== '' && scoreCodeLine(before.text) >= 0 && isProse(text.slice(closed.length)))
    return closed.length;
  const [bracket = ''] = BRACKET_TITLE.exec(text) ?? [];
  if (bracket !== '' && scoreCodeLine(before.text) >= 0) return bracket.length;
  if (!MAY_BEGIN.test(text)) return -1;
  const title = TITLE.exec(text) ?? HAN_TITLE.exec(text);
  const found = title ?? SENTENCE.exec(text);
  if (!found) return -1;
  const code = text.slice(0, found.index + 1);
  if (isOpen(code) || HAN.test(code) || !isCode(code)) return -1;
  const followsCode = scoreCodeLine(before.text) >= 0 || /[:：]$/.test(before.text);
  const sentence = title ? (after?.text ?? '') : text.slice(code.length);
  return followsCode && isProseSentence(sentence) ? code.length : -1;
}

/** Where a sentence begins within the comment behind a line's code, -1 for nowhere. */
function wordsInComment({ text }: Line): number {
  if (text.length > MAX_LINE_LENGTH || !MAY_BEGIN.test(text) || APART.test(text)) return -1;
  const comment = COMMENT.exec(text)?.index ?? 0;
  if (comment === 0 || !isCode(text.slice(0, comment))) return -1;
  const found = IN_COMMENT.exec(text.slice(comment));
  if (!found) return -1;
  const at = comment + found.index + 1;
  return isProseSentence(text.slice(at)) ? at : -1;
}

/** Whether what stands before a place is code: behind a small letter more evidence is needed, as in `camelCase`. */
function isCode(code: string): boolean {
  const score = scoreCodeLine(code);
  return /[a-z]$/.test(code) ? score >= 1 && !code.includes(', ') : score >= 0;
}

/** Whether a comment or a quote goes on at the end. */
function isOpen(code: string): boolean {
  return COMMENT.test(code) || code.split('"').length % 2 === 0 || code.split("'").length % 2 === 0;
}
