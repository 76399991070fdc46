/**
 * True where a path fits a glob: `*` and `?` match within a segment, `**` across segments.
 *
 *     seeds/old/** · **\/*.md · draft-?.txt
 *
 * @param path With `/` between its segments. A glob without `/` is matched against the file's name.
 */
export function matchesGlob(path: string, glob: string): boolean {
  const subject = glob.includes('/') ? path : (path.split('/').pop() ?? path);
  return matchParts(subject.split('/'), glob.replace(/^\.\//, '').split('/'));
}

function matchParts(parts: readonly string[], globs: readonly string[]): boolean {
  const [glob, ...restGlobs] = globs;
  if (glob === undefined) return parts.length === 0;
  if (glob === '**') {
    if (restGlobs.length === 0) return true;
    return parts.some((_, index) => matchParts(parts.slice(index), restGlobs));
  }
  const [part, ...rest] = parts;
  return part !== undefined && matchPart(part, glob) && matchParts(rest, restGlobs);
}

/** Backtracks to the last `*` only, which then takes one character more. */
function matchPart(part: string, glob: string): boolean {
  let [p, g, star, mark] = [0, 0, -1, 0];
  while (p < part.length) {
    if (glob[g] === '*') [star, mark, g] = [g, p, g + 1];
    else if (glob[g] === '?' || glob[g] === part[p]) [p, g] = [p + 1, g + 1];
    else if (star >= 0) [mark, p, g] = [mark + 1, mark + 1, star + 1];
    else return false;
  }
  return /^\**$/.test(glob.slice(g));
}
