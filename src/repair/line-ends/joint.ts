import type { Edit } from '../../types/repair.ts';
import { indentOf } from '../1-evidence/indent-of.ts';
import type { Line } from '../1-evidence/line.ts';

const HAN = /[\u3400-\u9fff]/;
// 。 、 , ). ,name: what stands close to the word before
const CLOSES = /^(?:[，。、；：！？）】」』》”]|[,.:;!?)\]]+(?=$|[\s\u3400-\u9fff])|,(?=\S)|'s\b)/;

/**
 * Join two lines: with nothing beside Han and before closing marks, with a space between words.
 *
 * @param before The first line.
 * @param next The one below, whose indentation goes.
 * @param confidence How sure it is that they are one.
 */
export function joint(before: Line, { start, text }: Line, confidence: number): Edit {
  const isBare = HAN.test(before.text.slice(-1) + text.trimStart().charAt(0)) || CLOSES.test(text);
  const end = start + indentOf(text);
  return { start: before.end, end, text: isBare ? '' : ' ', rule: 'paragraph-join', confidence };
}
