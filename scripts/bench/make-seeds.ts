import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleName, makeArticle } from './make-article.ts';

/**
 * Write made-up articles into a folder.
 *
 * @param change What becomes of each text.
 */
export function makeSeeds(
  folder: string,
  count: number,
  change: (text: string) => string = (text) => text,
): void {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count; number++) {
    writeFileSync(join(folder, `${articleName(number)}.md`), change(makeArticle(number, count)));
  }
}
