/** Under what the shares of a header's column are kept, the most telling first. */
export function headerKeys(name: string): readonly string[] {
  const text = name.toLowerCase().trim();
  // 字段说明: 说明 tells the column; so does `name` in `Pod Name`
  const last = /[\u3400-\u9fff]{2}$/.exec(text)?.[0] ?? /[a-z]+$/.exec(text)?.[0];
  return last === undefined ? [`=${text}`] : [`=${text}`, `$${last}`];
}

/** What a header may say about its column being emptied: pairs of Han, and words. */
export function emptiedKeys(name: string): readonly string[] {
  const text = name.toLowerCase();
  const keys = new Set<string>(['=']);
  for (const [run] of text.matchAll(/[\u3400-\u9fff]{2,}/g)) {
    for (let i = 0; i + 1 < run.length; i++) keys.add(run.slice(i, i + 2));
  }
  for (const [word] of text.matchAll(/[a-z]+/g)) keys.add(word);
  return [...keys];
}
