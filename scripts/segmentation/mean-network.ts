import type { Network } from './network.ts';

/** The mean of a network's weights at several moments. */
export interface MeanNetwork {
  readonly net: Network;
  readonly count: () => number;
  readonly add: (net: Network) => void;
}

const PARTS = [
  'rows',
  'innerBias',
  'window',
  'whole',
  'outerBias',
  'output',
  'transitions',
] as const;

/**
 * Begin a mean.
 *
 * @param like A network of the same sizes.
 */
export function newMean(like: Network): MeanNetwork {
  const { rows, innerBias, window, whole, outerBias, output, transitions } = like;
  const net: Network = {
    size: like.size,
    rows: new Float32Array(rows.length),
    innerBias: new Float32Array(innerBias.length),
    window: new Float32Array(window.length),
    whole: new Float32Array(whole.length),
    outerBias: new Float32Array(outerBias.length),
    output: new Float32Array(output.length),
    transitions: new Float32Array(transitions.length),
  };
  let count = 0;
  return {
    net,
    count: () => count,
    add(sample) {
      count += 1;
      for (const part of PARTS) {
        const mean = net[part];
        const now = sample[part];
        for (let at = 0; at < mean.length; at++) {
          mean[at] = (mean[at] ?? 0) + ((now[at] ?? 0) - (mean[at] ?? 0)) / count;
        }
      }
    },
  };
}
