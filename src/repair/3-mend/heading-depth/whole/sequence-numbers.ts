/** More than numbers in a sequence may be. */
const LARGE = 2 ** 16;

/** Gives the number of a sequence with one number more; 0 is the empty sequence. */
export type GoOn = (sequence: number, next: number) => number;

/** Number sequences of small numbers: equal ones get the same number. */
export function sequenceNumbers(): GoOn {
  const known = new Map<number, number>();
  return (sequence, next) => {
    const key = sequence * LARGE + next;
    let number = known.get(key);
    if (number === undefined) {
      number = known.size + 1;
      known.set(key, number);
    }
    return number;
  };
}
