// What is sorted by: 组件 (component)
const LATIN = /[a-z][a-z0-9 _.-]*/;

/**
 * Find headings that go on in alphabetical order: those of a glossary or of a reference have one
 * rank.
 *
 *     异步组件 (async component)
 *     编译器宏 (compiler macro)
 *     组件 (component)
 *
 * @param texts In small letters, in source order.
 * @returns For each the length of the run that it goes on with, 0 where it goes on with none.
 */
export function sortedRuns(texts: readonly string[]): readonly number[] {
  const keys = texts.map((text) => LATIN.exec(text)?.[0] ?? '');
  const runs: number[] = [];
  for (let first = 0; first < keys.length; ) {
    let end = first + 1;
    while (end < keys.length && follows(keys[end] ?? '', keys[end - 1] ?? '')) end++;
    runs.push(0);
    while (runs.length < end) runs.push(end - first);
    first = end;
  }
  return runs;
}

function follows(key: string, before: string): boolean {
  return before !== '' && key > before;
}
