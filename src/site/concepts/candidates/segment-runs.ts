import { HAN_RUN } from './scan-units.ts';

/**
 * Cut all runs of Chinese characters of an article into words at once.
 *
 * The segmenter costs more to start than to run: different runs go through it as one text.
 *
 * @returns Run → its words.
 */
export function segmentRuns(
  lines: readonly string[],
  segmenter: Intl.Segmenter,
): ReadonlyMap<string, readonly string[]> {
  const runs = new Set<string>();
  for (const line of lines) for (const run of line.match(HAN_RUN) ?? []) runs.add(run);
  const joined = [...runs].join(' ');
  const segments = segmenter.segment(joined);
  const words = new Map<string, readonly string[]>();
  let at = 0;
  for (const run of runs) {
    const end = at + run.length;
    const cut: string[] = [];
    while (at < end) {
      const word = segments.containing(at)?.segment ?? joined.slice(at, end);
      cut.push(word);
      at += word.length;
    }
    words.set(run, cut);
    // The space between two runs.
    at = end + 1;
  }
  return words;
}
