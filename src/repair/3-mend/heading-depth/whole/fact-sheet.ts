import { type FactValue, factHash } from '../fact-hash.ts';

/** Facts of whole outlines have so many weights. */
export const OUTLINE_FACTS: number = 2 ** 11;

/** How much of each fact there is, by the place of its weight. */
export type FactAmounts = ReadonlyMap<number, number>;

/** What is gathered so far. */
export interface FactSheet {
  readonly amounts: FactAmounts;
  /** Adds to the amount of a fact; `name` as `factNames` gives it. */
  readonly add: (amount: number, name: number, a?: FactValue, b?: FactValue) => void;
}

/** Begin to gather the facts of an outline. */
export function factSheet(): FactSheet {
  const amounts = new Map<number, number>();
  return {
    amounts,
    add: (amount, name, a = 0, b) => {
      if (amount === 0) return;
      const slot = factHash(name, a, b, undefined, undefined) & (OUTLINE_FACTS - 1);
      amounts.set(slot, (amounts.get(slot) ?? 0) + amount);
    },
  };
}
