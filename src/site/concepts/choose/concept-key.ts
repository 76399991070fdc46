// What joins the words of a compound: `work-stealing`, `work stealing`, `worker_pool`; not `_id`. A
// slash joins a version: `HTTP/2`.
const JOINTS = /(?<=[^\s_-])[\s_-]+(?=[^\s_-])|(?<=\p{L})\/(?=\d)/gu;

/**
 * What all spellings of a concept share: no case, no joints, NFKC.
 *
 *     Work-Stealing, work stealing → workstealing
 *
 * Plurals are told by comparing keys, see `mergeSpellings`: `https` is no plural.
 */
export function conceptKey(surface: string): string {
  return surface.normalize('NFKC').toLowerCase().replace(JOINTS, '');
}
