import { columnsOf } from '../../util/text/columns-of.ts';
import type { Line } from '../1-evidence/line.ts';
import { isProse } from './prose-sentence.ts';

/** At least one line is this long; where all end a sentence, a shorter one is enough. */
const MIN_LENGTH = 40;
const MIN_LENGTH_IF_ENDED = 30;

// - item   > quote   a  b   | a |   but a note may stand a little to the right
const MARKED = /^\s{0,3}[-*•|>#]|^\s+\d|^\s{4}|\S(?: {2,}|\t)\S/;
const HAN = /\p{Script=Han}/u;
const STOP = /[。!！?？]$/;
const END = /[。.:：!！?？;；]$/;

/**
 * Whether consecutive lines are Chinese or Japanese prose that its author broke by hand. Such prose is never
 * wrapped, so less evidence is needed than in English: the first line ends a sentence, or all end one or lead on
 * to one. In 1,910 texts 13 blocks of code look so, which are prose set as code, and no table does.
 *
 *     连接池有几点要注意:
 *     (1)池里的连接用完以后要归还,否则别的请求会一直等下去。
 *
 * @param group Lines without an empty one between them.
 */
export function isHanProse(group: readonly Line[]): boolean {
  const texts = group.map(({ text }) => text);
  const areStopped = texts.every((text) => STOP.test(text));
  const areEnded = STOP.test(texts[0] ?? '') || texts.every((text) => END.test(text));
  const least = areStopped ? MIN_LENGTH_IF_ENDED : MIN_LENGTH;
  if (!areEnded || !texts.some((text) => columnsOf(text) >= least)) return false;
  return texts.every((text) => HAN.test(text) && !MARKED.test(text) && isProse(text));
}
