import { isPictureName } from '../1-evidence/is-picture-name.ts';
import type { Block } from './block.ts';

const HAN = /\p{Script=Han}/u;
/** What nearly all code has: a letter or a figure of programs, or a sign of theirs. */
const OF_CODE = /[A-Za-z0-9_{}()[\];=<>|$#@`\\/*+-]/;

// -C   --no-box   what a manual tells of below it
const OPTION = /^--?[A-Za-z][\w-]*$/;

/**
 * Make a paragraph of code that is one line of Chinese and nothing else, the name of a picture or an option: of 3,915
 * blocks of one line in public documents four are so.
 *
 *     好处:            ← a paragraph, though what follows stands close as code does
 *
 *     1、加快响应速度;
 *
 * @param block A block of any kind; one that a person has decided on stays what it is.
 * @param code Numbers of lines that are code for certain.
 */
export function freeLoneProse(block: Block, code: ReadonlySet<number>): Block {
  const { kind, lines, pinned } = block;
  const [line, more] = lines;
  if (kind !== 'code' || pinned || !line || more || code.has(line.number)) return block;
  return isProse(line.text) ? { ...block, kind: 'paragraph' } : block;
}

function isProse(text: string): boolean {
  if (HAN.test(text) && !OF_CODE.test(text)) return true;
  return isPictureName(text) || OPTION.test(text.trim());
}
