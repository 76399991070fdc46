import { readYamlLine } from './read-yaml-line.ts';

const LINES_READ = 80;
// metadata   app.kubernetes.io/name   x-env   but not  Name, DB_HOST
const KEY = /^[a-z][\w./-]*$/;

/**
 * Whether every line has a place in YAML, and a key without a value stands before what it holds.
 *
 *     - name: Deploy
 *     run: |                ← from here on anything goes
 *     helm repo update
 */
export function looksLikeYaml(lines: readonly string[]): boolean {
  const read = lines.slice(0, LINES_READ).map(readYamlLine);
  const content = read.filter(
    ({ kind }) => kind !== 'note' && kind !== 'blank' && kind !== 'break',
  );
  let keys = 0;
  let parents = 0;
  for (const [i, line] of content.entries()) {
    const next = content[i + 1];
    if (line.kind === 'pair') {
      if (!KEY.test(line.key)) return false;
      keys += 1;
      if (line.value === 'block') return keys > 1;
      const holds = next !== undefined && (next.kind === 'pair' || next.dashes > 0);
      if (line.value === 'none' && holds) parents += 1;
    } else if (line.dashes === 0) return false;
  }
  return keys > 1 && parents > 0;
}
