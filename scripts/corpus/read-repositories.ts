import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Read which repository each document of some sets comes from.
 *
 * @param corpus Folder that holds the sets.
 */
export function readRepositories(
  corpus: string,
  sets: readonly string[],
): ReadonlyMap<string, string> {
  const rows = sets.flatMap((set) =>
    readFileSync(join(corpus, set, 'SOURCES.tsv'), 'utf8')
      .split('\n')
      .slice(1),
  );
  return new Map(
    rows.map((row): [string, string] => {
      const [name = '', repo = ''] = row.split('\t');
      return [name, repo];
    }),
  );
}
