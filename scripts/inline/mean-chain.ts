import type { ChainModel } from './train-chain.ts';

function mean(all: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(all[0]?.length ?? 0);
  for (const values of all)
    for (const [at, value] of values.entries()) sums[at] = (sums[at] ?? 0) + value;
  return sums.map((sum) => sum / all.length);
}

/** The mean of models: chance, which moves a single one, moves it less. */
export function meanChain(models: readonly ChainModel[]): ChainModel {
  return {
    weights: mean(models.map(({ weights }) => weights)),
    links: mean(models.map(({ links }) => links)),
  };
}
