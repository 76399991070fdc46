import type { FenceMark } from './fence-mark.ts';

/** What is known of a line for finding the fences. */
export interface FenceLine {
  readonly fence: FenceMark | undefined;
  /** Positive for code, negative for prose. */
  readonly score: number;
  readonly isBlank: boolean;
  /** A heading that stands alone: code does not go on over it. */
  readonly isHeading: boolean;
}

/** Languages whose code looks like prose. */
const PROSE =
  /^(?:md|mdx|markdown|text|txt|plain\w*|console|output|log|tex|latex|rst|asciidoc|html)\b/i;

/** Costs of each kind of damage, roughly negative log-likelihoods: rarer damage costs more. */
export const FENCE_COST = {
  /** Closing a block where no fence stands, at a blank line, before a heading, anywhere. */
  endAtBlank: 5,
  endAtHeading: 5,
  endAnywhere: 9,
  endAtOpen: 5,
  endOfText: 4,
  /** A fence line that stays code though its marks would do. */
  keepInfo: 7,
  keepBare: 7,
  keepShort: 1.5,
  keepTwo: 6,
  /** A fence line that stays prose. */
  skip: 12,
  skipTwo: 6,
  openTwo: 8,
  /** Ticks must be added or taken away. */
  wrongCount: 1.5,
} as const;

/** What it costs to take a line for prose. */
export function outCost({ fence, score }: FenceLine): number {
  if (fence !== undefined) return fence.mark.length < 3 ? FENCE_COST.skipTwo : FENCE_COST.skip;
  return Math.max(0, score);
}

/** What it costs to let a fence of `mark` be closed by `fence`. */
export function closeCost(mark: string, fence: FenceMark): number {
  if (fence.mark[0] !== mark[0]) return FENCE_COST.keepBare + 1;
  return fence.mark.length < Math.max(3, mark.length) ? FENCE_COST.wrongCount : 0;
}

/** What it costs to close a block before `line`, where no fence stands. */
export function endCost(line: FenceLine, previous: FenceLine | undefined): number {
  if (line.isBlank && !previous?.isBlank) return FENCE_COST.endAtBlank;
  return line.isHeading ? FENCE_COST.endAtHeading : FENCE_COST.endAnywhere;
}

/** What it costs to leave a line inside the code that `mark` opened. */
export function insideCost(open: FenceMark | undefined, { fence, score }: FenceLine): number {
  const { mark = '', info = '' } = open ?? {};
  if (fence === undefined) return Math.max(0, -score) * (PROSE.test(info) ? 0.25 : 1);
  if (fence.mark[0] !== mark[0]) return 0.2;
  if (fence.mark.length < 3) return FENCE_COST.keepTwo;
  if (fence.mark.length < mark.length) return FENCE_COST.keepShort;
  return fence.info === '' ? FENCE_COST.keepBare : FENCE_COST.keepInfo;
}
