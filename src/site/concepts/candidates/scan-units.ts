/** One word of a line: a Latin word or identifier, or a word of a run of Han characters. */
export interface Unit {
  readonly text: string;
  readonly start: number;
  readonly script: 'han' | 'latin';
  /** What stands before it: the unit before, one space, a digit that it belongs to, anything else. */
  readonly gap: 'none' | 'space' | 'digit' | 'break';
}

/** A run of Chinese characters: `限流与熔断`. */
export const HAN_RUN: RegExp = /[\u3005\u3007\u3400-\u9FFF\uF900-\uFAFF\u{20000}-\u{323AF}]+/gu;

// A run of Chinese characters, or of what Latin words and identifiers are made of: cheap to find.
const ROUGH = /[\u3005\u3007\u3400-\u9FFF\uF900-\uFAFF\u{20000}-\u{323AF}]+|[A-Za-z][\w.+#/-]*/gu;

const LAST_ASCII = 127;

// A Latin word with inner joints: `sync.Pool`, `io_uring`, `work-stealing`, `C++`, `OAuth2`; a pair
// of short capitals: `CI/CD`, `I/O`, `HTTP/2`; or a path: `net/http`, `github.com/a/b`.
const LATIN =
  /(?<![A-Za-z\d/])[a-z][\w.-]*(?:\/[a-z][\w.-]*)+(?![A-Za-z])|(?<![A-Za-z\d])(?:[A-Z]{1,4}\/(?:[A-Z]{1,3}|\d)(?![A-Za-z])|[A-Za-z][A-Za-z\d]*(?:[._-][A-Za-z\d]+|_+[A-Za-z\d]+)*(?:\+\+|#)?)/g;

/**
 * Split a line of text into words of both scripts.
 *
 * What the segmenter does not know comes out as single characters, which is why candidates are
 * built from several units.
 *
 * @param words Cuts a run of Chinese characters, see `segmentRuns`.
 */
export function scanUnits(line: string, words: ReadonlyMap<string, readonly string[]>): Unit[] {
  const units: Unit[] = [];
  let end = -1;
  for (const { 0: rough, index } of line.matchAll(ROUGH)) {
    if (rough.charCodeAt(0) > LAST_ASCII) {
      end = pushHan(units, words.get(rough) ?? [rough], index, gapBetween(line, end, index));
      continue;
    }
    for (const match of rough.matchAll(LATIN)) {
      const start = index + match.index;
      units.push({ text: match[0], start, script: 'latin', gap: gapBetween(line, end, start) });
      end = start + match[0].length;
    }
  }
  return units;
}

const DIGIT = /\d/;

function gapBetween(line: string, end: number, start: number): Unit['gap'] {
  if (end === start) return 'none';
  if (DIGIT.test(line.charAt(start - 1))) return 'digit';
  return end !== -1 && start === end + 1 && line.charAt(end) === ' ' ? 'space' : 'break';
}

function pushHan(units: Unit[], words: readonly string[], start: number, gap: Unit['gap']): number {
  let at = start;
  for (const text of words) {
    units.push({ text, start: at, script: 'han', gap: at === start ? gap : 'none' });
    at += text.length;
  }
  return at;
}
