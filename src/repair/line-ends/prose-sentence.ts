import { PROSE_UP_TO } from '../1-evidence/code-lines/code-scores.ts';
import { scoreCodeLine } from '../1-evidence/code-lines/score-code-line.ts';

const SENTENCE_END = /[.。:：!?！？]$/;

/** Whether nothing in a line looks like code. */
export function isProse(text: string): boolean {
  return scoreCodeLine(text) <= PROSE_UP_TO;
}

/** Whether a line of prose ends a sentence. */
export function isProseSentence(text: string): boolean {
  return SENTENCE_END.test(text) && isProse(text);
}
