import { sidecarPath } from '../read/overrides/sidecar-path.ts';
import type { FilePath } from '../types/brand.ts';

/**
 * Name the articles whose decisions changed in the place of the files of decisions.
 *
 * @param changed Articles' files and files of decisions.
 * @param seeds The articles there are.
 */
export function withoutSidecars(
  changed: readonly FilePath[],
  seeds: readonly { readonly path: FilePath }[],
): readonly FilePath[] {
  const [sidecars, others] = [new Set<string>(), new Set<FilePath>()];
  for (const path of changed) {
    if (path.endsWith('.repair.yml')) sidecars.add(path);
    else others.add(path);
  }
  if (sidecars.size === 0) return changed;
  for (const { path } of seeds) if (sidecars.has(sidecarPath(path))) others.add(path);
  return [...others];
}
