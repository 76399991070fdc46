import type { BlockKind } from '../../../types/repair.ts';
import type { Block } from '../../2-blocks/block.ts';
import { joinLines } from '../join-lines.ts';
import type { FoundHeading } from './describe/found-heading.ts';

/** Blocks less likely to be headings are none. */
const MIN_PROBABILITY = 0.1;
/** Longer lines are no heading unless the line model is sure. */
const MAX_LENGTH = 120;

/** What may be headings in a text. */
export interface FoundHeadings {
  readonly headings: readonly FoundHeading[];
  /** The places of their blocks. */
  readonly places: readonly number[];
  /** Lines of content, blank ones apart, after the last of them. */
  readonly linesAfterLast: number;
}

/**
 * Find what may be headings: what the line model takes for them, and paragraphs of one line that
 * are headings with some likelihood.
 *
 * @param blocks All blocks of a text.
 */
export function findHeadings(blocks: readonly Block[]): FoundHeadings {
  const own = [...blocks.entries()].filter(([, { kind }]) => kind !== 'boilerplate');
  const places: number[] = [];
  const headings: FoundHeading[] = [];
  const bodies: string[][] = [];
  const kinds: BlockKind[][] = [];
  let gap = 0;
  for (const [at, [place, block]] of own.entries()) {
    const texts = block.lines.map(({ text }) => text);
    if (!mayBeHeading(block)) {
      gap += texts.length;
      const body = bodies.at(-1);
      for (const text of texts) body?.push(text);
      kinds.at(-1)?.push(block.kind);
      continue;
    }
    headings.push({
      text: joinLines(texts).text,
      gap,
      chance: block.heading ?? 1,
      otherwise: block.otherwise,
      isCertain: block.pinned,
      kind: block.kind,
      before: own[at - 1]?.[1].kind,
      after: own[at + 1]?.[1].kind,
      lineBefore: own[at - 1]?.[1].lines.at(-1)?.text ?? '',
      lineAfter: own[at + 1]?.[1].lines[0]?.text ?? '',
    });
    places.push(place);
    bodies.push([]);
    kinds.push([]);
    gap = 0;
  }
  return {
    headings: headings.map((heading, i) => ({
      ...heading,
      body: bodies[i]?.join('\n') ?? '',
      kinds: kinds[i] ?? [],
    })),
    places,
    linesAfterLast: gap,
  };
}

function mayBeHeading({ kind, lines, heading, pinned, wasCut }: Block): boolean {
  if (kind === 'heading') return true;
  const isPlain = kind === 'paragraph' && !pinned && !wasCut && lines.length === 1;
  return isPlain && (heading ?? 0) >= MIN_PROBABILITY && (lines[0]?.text.length ?? 0) <= MAX_LENGTH;
}
