/** One word of a line: a Latin word or identifier, or a word of a run of Han characters. */
export interface Unit {
  readonly text: string;
  readonly start: number;
  readonly script: 'han' | 'latin';
  /** What stands between this unit and the one before: nothing, one space, or anything else. */
  readonly gap: 'none' | 'space' | 'break';
}

// A run of Han characters: `限流与熔断`; or a Latin word with inner joints: `sync.Pool`, `io_uring`,
// `work-stealing`, `C++`, `OAuth2`; or a pair of short capitals: `CI/CD`, `I/O`, `HTTP/2`;
// or a path: `net/http`, `github.com/a/b`.
const RUN =
  /\p{Script=Han}+|(?<![A-Za-z\d/])[a-z][\w.-]*(?:\/[a-z][\w.-]*)+(?![A-Za-z])|(?<![A-Za-z\d])(?:[A-Z]{1,4}\/(?:[A-Z]{1,3}|\d)(?![A-Za-z])|[A-Za-z][A-Za-z\d]*(?:[._-][A-Za-z\d]+|_+[A-Za-z\d]+)*(?:\+\+|#)?)/gu;

/**
 * Split a line of text into words of both scripts.
 *
 * Runs of Han characters are cut by the segmenter; what it does not know comes out as single
 * characters, which is why candidates are built from several units.
 *
 * @param segmenter Word segmenter for Chinese, made once by the caller.
 */
export function scanUnits(line: string, segmenter: Intl.Segmenter): Unit[] {
  const units: Unit[] = [];
  let end = -1;
  for (const match of line.matchAll(RUN)) {
    const [run] = match;
    const start = match.index;
    const between = end === -1 ? 'break' : line.slice(end, start);
    const gap = between === '' ? 'none' : between === ' ' ? 'space' : 'break';
    if (isHan(run)) pushHan(units, run, start, gap, segmenter);
    else units.push({ text: run, start, script: 'latin', gap });
    end = start + run.length;
  }
  return units;
}

function pushHan(
  units: Unit[],
  run: string,
  start: number,
  gap: Unit['gap'],
  segmenter: Intl.Segmenter,
): void {
  for (const { segment, index } of segmenter.segment(run)) {
    units.push({
      text: segment,
      start: start + index,
      script: 'han',
      gap: index === 0 ? gap : 'none',
    });
  }
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}
