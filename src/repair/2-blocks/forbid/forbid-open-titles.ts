import { CODE_FROM } from '../../1-evidence/code-lines/code-scores.ts';
import type { Evidence } from '../../1-evidence/evidence.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

const HEADING = tagsOf('H');
const HAN = /\p{Script=Han}/u;
/** Words that go on with a sentence, and begin neither a statement nor a command. */
const GOES_ON =
  /^(?:are|is|was|were|has|have|can|will|does|allows?|provides?|contains?|and|or|to|of|that|which|as|by|but|so|the|an?|its|into|than) [\w"'“‘(]/;
// and never again.   what is left of a line that was full
const REST = /^\p{Ll}[^.]{2,40}\.$/u;
const MIN_FULL_LINE = 40;
const ENDED = /[.!?:;。！？：；]["'”’)]?$/;

/**
 * Rule out headings above a line that goes on with the sentence: of 24,112 headings of public documents
 * one stands above a line that begins with such a word.
 *
 *     Pools
 *     are kept for as long as somebody asks for one.
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidOpenTitles(scores: Float64Array, { lines, codeScores }: Evidence): void {
  for (const [index, { text }] of lines.entries()) {
    const next = lines[index + 1]?.text ?? '';
    if ((codeScores[index + 1] ?? 0) >= CODE_FROM || HAN.test(next) || HAN.test(text)) continue;
    const isRest = text.length >= MIN_FULL_LINE && !ENDED.test(text) && REST.test(next);
    if (isRest || GOES_ON.test(next)) forbid(scores, index, HEADING);
  }
}
