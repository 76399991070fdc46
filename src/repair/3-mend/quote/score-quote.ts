// 表示, 启用, or a lead-in such as 逻辑分析:
const unfinished = /[^\s。.!！?？;；|]$/;
// pprof, io_uring, runtime.GC(), "x", --flag: how inline code starts
const startsCode = /^["'`~@$#%&*([{<.\-/\\\w]/;
const han = /\p{Script=Han}/u;
// fd为, sync.Pool的: code and prose run together
const runTogether = /[\w)\]}"'`]\p{Script=Han}|\p{Script=Han}[\w([{"'`~@$<-]/u;
// spaces that an author puts between prose and code
const spacedCode = /\p{Script=Han} [\w([{<]|[\w)\]}>] \p{Script=Han}/u;

/**
 * How likely some paragraph lines are one quote with inline code, as log-odds.
 *
 * In a quote the extractor breaks the line before the first inline code and drops the spaces
 * around every one; in a paragraph it does neither. Two lines that read on, the second one
 * starting with code, are the trace; a whole line in which code and prose run together although
 * the text spaces them elsewhere is a weaker one.
 */
export function scoreQuote(lines: readonly string[]): number {
  const parts = lines.map((line) => line.trim()).filter((line) => line !== '');
  const [first = '', second] = parts;
  if (second === undefined) return startsCode.test(first) && isDropped(first) ? -1 : -4;
  if (parts.length > 2) return -4;
  const joined = `${first}${second}`;
  let score = -3;
  if (unfinished.test(first)) score += 2;
  if (startsCode.test(second) && !/^\d+[.、)]\s/.test(second)) score += 2;
  if (han.test(second)) score += 1;
  if (runTogether.test(second) && !spacedCode.test(second)) score += 1.5;
  if (/[。.!！?？;；]$/.test(joined)) score += 1;
  return score;
}

function isDropped(text: string): boolean {
  return /^[\w./_-]+\p{Script=Han}/u.test(text) && !spacedCode.test(text);
}
