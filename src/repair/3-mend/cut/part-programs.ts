import type { Line } from '../../1-evidence/line.ts';
import { sliceLine } from '../../1-evidence/slice-line.ts';
import type { Block } from '../../2-blocks/block.ts';
import { findGroups } from '../code/breaks/find-groups.ts';
import { nearLists } from './near-lists.ts';

/** `}import { a }`, `f(a)const b = `: what a program begins with, behind what ends another. */
const PROGRAM =
  /(?<=[)}\];])(?=import [\w{*"'(]|export (?:async|class|const|default|function|interface|type)\b|(?:const|let|var) [\w${[]|(?:async )?function \w|interface [A-Z]|type [A-Z]\w*(?:<[^=<>]*>)? = )/g;
/** `})watch(`: a call behind the end of another one. */
const CALL = /(?<=\}\))(?=[A-Za-z_$][\w$]*(?:\.[\w$]+)*\()/g;
/** `// 0const b = `: a declaration behind a value in a comment. */
const BEHIND_NOTE = /(?<=(?:^|\s)\/\/ \d{1,9})(?=(?:const|let|var) [\w${[]+ = )/g;
/** `<p> … </p><p`: an element behind the one that the code begins with. */
const ELEMENT = /^<([A-Za-z][\w.-]*)[\s>]/;
/** Code in more lines has lines of its own. */
const MAX_LINES = 2;
/** Shorter code is one line. */
const MIN_LENGTH = 30;
/** Longer code is data. */
const MAX_LENGTH = 20_000;

/** The offsets at which neither a bracket nor a template is open. */
function outsideOf(text: string, offsets: readonly number[]): readonly number[] {
  if (offsets.length === 0) return offsets;
  const steps = new Int32Array(text.length + 2);
  for (const [from, { end }] of findGroups(text)) {
    steps[from + 1] = (steps[from + 1] ?? 0) + 1;
    steps[end + 1] = (steps[end + 1] ?? 0) - 1;
  }
  const depths = steps.map(running());
  const ticks = steps.map((_, at) => (text.charAt(at - 1) === '`' ? 1 : 0)).map(running());
  return offsets.filter((at) => depths[at] === 0 && (ticks[at] ?? 0) % 2 === 0);
}

/** Adds up what it is told. */
function running(): (step: number) => number {
  let sum = 0;
  return (step) => {
    sum += step;
    return sum;
  };
}

/** Where the element that the code begins with ends in a line of its own, and another begins right behind it. */
function elementEnds(text: string): readonly number[] {
  const name = ELEMENT.exec(text)?.[1];
  if (name === undefined) return [];
  const ends: number[] = [];
  let depth = 0;
  for (const { 0: tag, 1: isEnd, index } of text.matchAll(/<(\/?)([A-Za-z][\w.-]*)(?=[\s/>])/g)) {
    if (tag.slice(isEnd ? 2 : 1) !== name) continue;
    depth += isEnd ? -1 : 1;
    const end = index + tag.length + 1;
    const isOwnLine = text.charAt(index - 1) === ' ' && /^<[A-Za-z]/.test(text.slice(end, end + 2));
    if (isEnd && depth === 0 && isOwnLine) ends.push(end);
  }
  return ends;
}

/** Where another program begins in a line of code. */
function startsIn({ text }: Line): readonly number[] {
  if (text.length < MIN_LENGTH || text.length > MAX_LENGTH) return [];
  const offsetsOf = (pattern: RegExp): readonly number[] =>
    Array.from(text.matchAll(pattern), ({ index }) => index);
  const programs = outsideOf(text, [...offsetsOf(PROGRAM), ...offsetsOf(CALL)]);
  return [...new Set([...programs, ...offsetsOf(BEHIND_NOTE), ...elementEnds(text)])].sort(
    (a, b) => a - b,
  );
}

function partBlock(block: Block): readonly Block[] {
  const blocks: Block[] = [];
  let lines: Line[] = [];
  for (const line of block.lines) {
    let from = 0;
    for (const to of startsIn(line)) {
      lines.push(sliceLine(line, from, to, line.part + blocks.length));
      blocks.push({ ...block, lines });
      lines = [];
      from = to;
    }
    lines.push(
      from === 0 ? line : sliceLine(line, from, line.text.length, line.part + blocks.length),
    );
  }
  return blocks.length === 0 ? [block] : [...blocks, { ...block, lines, wasCut: true }];
}

/**
 * Part code in lists where an extractor put nothing between two blocks, which are in one line each.
 *
 *     const a = 1 log(a)import { b } from 'b'   →   two blocks
 *
 * @param blocks All blocks of a text whose extractor does that.
 */
export function partPrograms(blocks: readonly Block[]): readonly Block[] {
  const isNear = nearLists(blocks);
  return blocks.flatMap((block, at) => {
    const { kind, lines, pinned, wasCut } = block;
    const isRead = kind === 'code' && !pinned && lines.length <= MAX_LINES;
    return isRead && (isNear[at] || wasCut) ? partBlock(block) : [block];
  });
}
