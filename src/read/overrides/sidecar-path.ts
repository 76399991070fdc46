import type { FilePath } from '../../types/brand.ts';
import { ARTICLE_ENDING } from '../../util/files/article-file.ts';

/** `seeds/a.txt` → `seeds/a.repair.yml`, the file with a person's decisions about it. */
export function sidecarPath(seed: string): FilePath {
  return `${seed.replace(ARTICLE_ENDING, '')}.repair.yml` as FilePath;
}
