import type { BlockKind } from '../../types/repair.ts';
import type { Evidence } from '../1-evidence/evidence.ts';
import { TAGS, tagsOf } from '../1-evidence/tags.ts';
import type { Block } from './block.ts';
import { KIND_OF } from './kind-of.ts';

/** The kinds of blocks, and by tag which of them it is of. */
const KINDS: readonly BlockKind[] = [...new Set(KIND_OF)];
const KIND_AT: readonly number[] = KIND_OF.map((kind) => KINDS.indexOf(kind));
const HEADING = KINDS.indexOf('heading');
const CODE = tagsOf('Cc');
/** A line whose score as code is lower is prose. */
const PROSE_BELOW = -2;
const LEAD_IN = /^\p{Script=Han}.*[:：]$/u;

/** Whether a line is prose in Chinese that leads on to what follows, and does not stand in code: 常见的选项: */
function isLeadIn({ lines, codeScores }: Evidence, tags: Uint8Array, line: number): boolean {
  const isInCode = [line - 1, line + 1].every((at) => CODE.includes(tags[at] ?? -1));
  return (
    !isInCode && (codeScores[line] ?? 0) < PROSE_BELOW && LEAD_IN.test(lines[line]?.text ?? '')
  );
}

/**
 * Read how likely a line is a heading, and what it most likely is if not.
 *
 * @param evidence All lines and their numbers.
 * @param likely How likely each line has each tag, and the tags that were chosen.
 * @param line Number of the line, from 0.
 */
export function readHeading(
  evidence: Evidence,
  { chances, tags }: { readonly chances: ArrayLike<number>; readonly tags: Uint8Array },
  line: number,
): Required<Pick<Block, 'heading' | 'otherwise'>> {
  const sums = KINDS.map(() => 0);
  for (let tag = 0; tag < TAGS.length; tag += 1) {
    const kind = KIND_AT[tag] ?? 0;
    sums[kind] = (sums[kind] ?? 0) + (chances[line * TAGS.length + tag] ?? 0);
  }
  const isNoCode = isLeadIn(evidence, tags, line);
  let otherwise: BlockKind = 'paragraph';
  let most = -1;
  for (const [at, kind] of KINDS.entries()) {
    const chance = sums[at] ?? 0;
    if (chance <= most || kind === 'heading' || (kind === 'code' && isNoCode)) continue;
    most = chance;
    otherwise = kind;
  }
  return { heading: sums[HEADING] ?? 0, otherwise };
}
