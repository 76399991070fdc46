/** Whether a repository is kept out of training in one of `folds` rounds. */
export function isHeldOut(repo: string, fold: number, folds: number): boolean {
  let hash = 0;
  for (const ch of repo) hash = (Math.imul(hash, 31) + (ch.codePointAt(0) ?? 0)) >>> 0;
  return hash % folds === fold;
}
