import { allowedTransitions } from '../../src/repair/1-evidence/model/allowed-transitions.ts';
import { TAGS } from '../../src/repair/1-evidence/tags.ts';
import { bestTags } from '../../src/repair/2-blocks/best-tags.ts';
import type { Example } from './load-documents.ts';
import type { Network } from './network.ts';
import { runNetwork } from './run-network.ts';
import { spansOf } from './spans-of.ts';

/** How well a model finds lines and blocks. */
export interface Measure {
  readonly lines: number;
  readonly blocks: number;
  /** F1 of whole blocks by the tag that begins them. */
  readonly byTag: Readonly<Record<string, number>>;
}

/** Lines of which nothing is known, and page furniture, which is found by other means. */
const APART = /^[?X]/;

/** Predicts the tags of one text. */
function predict(net: Network, example: Example): readonly string[] {
  const allowed = allowedTransitions();
  const transitions = Float64Array.from(net.dense.transitions, (weight, at) =>
    allowed[at % allowed.length] ? weight : Number.NEGATIVE_INFINITY,
  );
  const local = runNetwork(net, example).scores;
  const best = bestTags({ local, transitions, boundaries: example.boundaries });
  return [...best].map((tag) => (TAGS[tag] ?? '').charAt(0));
}

/**
 * Compare predictions with the truth.
 *
 * @param net The weights.
 * @param examples Texts that it was not trained on.
 */
export function measure(net: Network, examples: readonly Example[]): Measure {
  let lines = 0;
  let right = 0;
  const counts = new Map<string, [number, number, number]>();
  const count = (tag: string, at: 0 | 1 | 2): void => {
    for (const key of [tag, 'all']) {
      const entry = counts.get(key) ?? [0, 0, 0];
      entry[at] += 1;
      counts.set(key, entry);
    }
  };
  for (const example of examples) {
    const guess = predict(net, example).map((tag, line) =>
      example.tags[line]?.length === 0 ? '?' : tag,
    );
    const truth = example.tags.map(([tag]) =>
      tag === undefined ? '?' : (TAGS[tag] ?? '').charAt(0),
    );
    for (const [line, tag] of truth.entries()) {
      if (tag === '?') continue;
      lines += 1;
      if (guess[line] === tag) right += 1;
    }
    const wanted = new Set(spansOf(truth).filter((span) => !APART.test(span)));
    for (const span of wanted) count(span.charAt(0), 0);
    for (const span of spansOf(guess)) {
      if (APART.test(span)) continue;
      count(span.charAt(0), 1);
      if (wanted.has(span)) count(span.charAt(0), 2);
    }
  }
  const f1 = (tag: string): number => {
    const [gold, found, hit] = counts.get(tag) ?? [0, 0, 0];
    return gold + found === 0 ? 1 : (2 * hit) / (gold + found);
  };
  const tags = [...counts.keys()].filter((tag) => tag !== 'all').sort();
  return {
    lines: right / Math.max(1, lines),
    blocks: f1('all'),
    byTag: Object.fromEntries(tags.map((tag) => [tag, f1(tag)])),
  };
}
