const WORD = /\p{Script=Han}|[\p{L}\p{N}_]+(?:['’.-][\p{L}\p{N}_]+)*/gu;

/** Count Han characters and other words. */
export function countWords(text: string): number {
  let count = 0;
  // A run of letters may hold Han characters after others: they are told apart first.
  for (const _ of text.replace(/\p{Script=Han}/gu, ' $& ').matchAll(WORD)) count += 1;
  return count;
}
