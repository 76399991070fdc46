/** Put a list into a random order, in place. */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    // Both indices are inside the list.
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}
