/** The log-odds of one name wherever it stands. */
export interface NameOdds {
  sum: number;
  count: number;
  /** The two highest. */
  most: number;
  second: number;
  /** Of those that are not sure to be prose. */
  openSum: number;
  openCount: number;
}

/** In place of log-odds where there are none. */
export const NO_ODDS = -9;
/** Below it a name is sure to be prose. */
export const MAX_PROSE_ODDS = -4.5;

/** A name that was met nowhere. */
export function noOdds(): NameOdds {
  return { sum: 0, count: 0, most: NO_ODDS, second: NO_ODDS, openSum: 0, openCount: 0 };
}

/** Count one more place of a name. */
export function addOdds(name: NameOdds, odds: number): void {
  name.sum += odds;
  name.count += 1;
  if (odds > name.most) {
    name.second = name.most;
    name.most = odds;
  } else if (odds > name.second) name.second = odds;
  if (odds <= MAX_PROSE_ODDS) return;
  name.openSum += odds;
  name.openCount += 1;
}
