import type { FilePath } from '../../types/brand.ts';

/** `seeds/a.txt` → `seeds/a.repair.yml`, the file with a person's decisions about it. */
export function sidecarPath(seed: string): FilePath {
  return `${seed.replace(/\.(?:txt|md|markdown)$/i, '')}.repair.yml` as FilePath;
}
