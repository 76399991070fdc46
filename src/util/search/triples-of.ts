/** Different triples of neighbouring characters of a word: `https` → `htt`, `ttp`, `tps`. */
export function triplesOf(word: string): readonly string[] {
  const triples = new Set<string>();
  for (let index = 0; index + 3 <= word.length; index += 1) {
    triples.add(word.slice(index, index + 3));
  }
  return [...triples];
}
