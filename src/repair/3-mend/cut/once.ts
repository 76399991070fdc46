/**
 * Put off a question until its answer is asked for, and ask it once.
 *
 * @param ask Gives the answer, which is not `undefined`.
 */
export function once<V>(ask: () => V): () => V {
  let answer: V | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}
