import type { BlockKind } from '../../types/repair.ts';
import type { Evidence } from '../1-evidence/evidence.ts';
import { TAGS, tagsOf } from '../1-evidence/tags.ts';
import type { Block } from './block.ts';
import { KIND_OF } from './kind-of.ts';

const CODE = tagsOf('Cc');
/** At most so much speaks for code in prose. */
const PROSE = -2;
const LEAD_IN = /^\p{Script=Han}.*[:：]$/u;

/** Whether a line is prose in Chinese that leads on to what follows, and does not stand in code: 常见的选项: */
function isLeadIn({ lines, codeScores }: Evidence, tags: Uint8Array, line: number): boolean {
  const isInCode = [line - 1, line + 1].every((at) => CODE.includes(tags[at] ?? -1));
  return !isInCode && (codeScores[line] ?? 0) < PROSE && LEAD_IN.test(lines[line]?.text ?? '');
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
  const sums = new Map<BlockKind, number>();
  for (const [tag, kind] of KIND_OF.entries()) {
    sums.set(kind, (sums.get(kind) ?? 0) + (chances[line * TAGS.length + tag] ?? 0));
  }
  const heading = sums.get('heading') ?? 0;
  sums.delete('heading');
  if (isLeadIn(evidence, tags, line)) sums.delete('code');
  const [otherwise] = [...sums].reduce((a, b) => (b[1] > a[1] ? b : a));
  return { heading, otherwise };
}
