import { scoreCodeLine } from '../1-evidence/code-lines/score-code-line.ts';

/** Below this score a line is no code. */
const PROSE = -2;
const SENTENCE_END = /[.。:：!?！？]$/;

/** Whether nothing in a line looks like code. */
export function isProse(text: string): boolean {
  return scoreCodeLine(text) < PROSE;
}

/** Whether a line of prose ends a sentence. */
export function isProseSentence(text: string): boolean {
  return SENTENCE_END.test(text) && isProse(text);
}
