import type { DensePart, Network } from './network.ts';

/** The mean of a network's weights at several moments. */
export interface MeanNetwork {
  readonly net: Network;
  readonly count: () => number;
  readonly add: (net: Network) => void;
}

function mix(mean: Float32Array, now: Float32Array, count: number): void {
  for (let at = 0; at < mean.length; at++) {
    mean[at] = (mean[at] ?? 0) + ((now[at] ?? 0) - (mean[at] ?? 0)) / count;
  }
}

/**
 * Begin a mean.
 *
 * @param like A network of the same sizes.
 */
export function newMean(like: Network): MeanNetwork {
  const dense = { ...like.dense };
  const parts = Object.keys(dense) as DensePart[]; // the keys of a record are its key type
  for (const part of parts) dense[part] = new Float32Array(like.dense[part].length);
  const net: Network = { size: like.size, rows: new Float32Array(like.rows.length), dense };
  let count = 0;
  return {
    net,
    count: () => count,
    add(sample) {
      count += 1;
      mix(net.rows, sample.rows, count);
      for (const part of parts) mix(net.dense[part], sample.dense[part], count);
    },
  };
}
