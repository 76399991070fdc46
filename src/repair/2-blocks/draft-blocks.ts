import type { BlockKind } from '../../types/repair.ts';
import type { Line } from '../1-evidence/line.ts';
import { TAGS } from '../1-evidence/tags.ts';
import { KIND_OF } from './kind-of.ts';
import type { LikelyBlocks } from './likely-blocks.ts';

/** Whether a line goes on with a block of its kind: items of one list do that begins with one. */
function continues(tag: string, opening: string): boolean {
  return tag === tag.toLowerCase() || (tag === 'L' && opening === 'L');
}

/** Lines that make one block. */
export interface DraftBlock {
  kind: BlockKind;
  first: number;
  last: number;
  /** Sum of the probabilities of its parts, one or the items of a list, and their number. */
  sum: number;
  parts: number;
  /** Tag of the first line. */
  opening: string;
}

/**
 * Put lines together into blocks by their tags.
 *
 * @param lines All lines.
 * @param likely Their tags and the probabilities of the blocks.
 * @param breaks Numbers of lines, from 0, that begin a block of their own.
 */
export function draftBlocks(
  lines: readonly Line[],
  { tags, probabilities }: LikelyBlocks,
  breaks: ReadonlySet<number>,
): readonly DraftBlock[] {
  const drafts: DraftBlock[] = [];
  for (const [line, tag] of tags.entries()) {
    const kind = KIND_OF[tag] ?? 'paragraph';
    const name = TAGS[tag] ?? '';
    const draft = drafts.at(-1);
    const isPart = kind === 'heading' && (lines[line]?.part ?? 0) > 0;
    if (draft?.kind === kind && (isPart || continues(name, draft.opening)) && !breaks.has(line)) {
      draft.last = line;
      const probability = probabilities[line] ?? 0;
      if (probability > 0) {
        draft.sum += probability;
        draft.parts += 1;
      }
    } else {
      drafts.push({
        kind,
        first: line,
        last: line,
        sum: probabilities[line] ?? 0,
        parts: 1,
        opening: name,
      });
    }
  }
  return drafts;
}
