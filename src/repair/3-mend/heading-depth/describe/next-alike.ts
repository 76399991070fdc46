/**
 * Find for each heading the next one that is most like it.
 *
 *     Over HTTP · Glossary · Set-up · Over TCP    ← what stands between the first and the last is below the first
 *
 * @param back For each, how many steps back the one is that is most like it, 0 for none.
 * @returns How many steps ahead; 0 for none.
 */
export function nextAlike(back: readonly number[]): readonly number[] {
  const ahead = back.map(() => 0);
  back.forEach((steps, at) => {
    if (steps > 0 && ahead[at - steps] === 0) ahead[at - steps] = steps;
  });
  return ahead;
}
