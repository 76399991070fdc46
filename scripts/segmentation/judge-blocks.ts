import { allowedTransitions } from '../../src/repair/1-evidence/model/allowed-transitions.ts';
import { TAGS, tagOf } from '../../src/repair/1-evidence/tags.ts';
import { bestTags } from '../../src/repair/2-blocks/best-tags.ts';
import { likelyBlocks } from '../../src/repair/2-blocks/likely-blocks.ts';
import { readLattice } from '../../src/repair/2-blocks/read-lattice.ts';
import type { Example } from './load-documents.ts';
import type { Network } from './network.ts';
import { runNetwork } from './run-network.ts';
import { spansOf } from './spans-of.ts';

const FURNITURE = tagOf('X');

/** A block that was found: how likely it was by the network, and whether it is one. */
export interface Judged {
  readonly tag: string;
  readonly sure: number;
  readonly isRight: boolean;
}

/**
 * Find the blocks of texts and compare them with the true ones. What borders on lines of which
 * nothing is known is left out.
 *
 * @param net The weights.
 * @param examples Texts that it was not trained on.
 */
export function judgeBlocks(net: Network, examples: readonly Example[]): readonly Judged[] {
  const allowed = allowedTransitions();
  const transitions = Float64Array.from(net.dense.transitions, (weight, at) =>
    allowed[at % allowed.length] ? weight : Number.NEGATIVE_INFINITY,
  );
  return examples.flatMap((example) => {
    const { boundaries, priors } = example;
    const local = runNetwork(net, example).scores.map((score, at) =>
      at % TAGS.length === FURNITURE ? -1e5 : score + (priors[at] ?? 0),
    );
    const scores = { local, transitions, boundaries };
    const { tags, probabilities } = likelyBlocks(readLattice(scores, bestTags(scores)));
    const truth = example.tags.map(([tag]) => (tag === undefined ? '?' : (TAGS[tag] ?? '?')));
    const right = new Set(spansOf(truth));
    return spansOf([...tags].map((tag) => TAGS[tag] ?? '')).flatMap((span): Judged[] => {
      const [tag = '', first = '0', end = '0'] = span.split(' ');
      if (/[?X]/.test(truth.slice(Number(first), Number(end) + 1).join(''))) return [];
      return [{ tag, sure: probabilities[Number(first)] ?? 0, isRight: right.has(span) }];
    });
  });
}
