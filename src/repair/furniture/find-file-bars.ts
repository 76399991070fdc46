import { isCodeLine } from '../1-evidence/code-lines/is-code-line.ts';
import type { Line } from '../1-evidence/line.ts';
import { detectLanguage } from '../languages/detect-language.ts';
import { SHELL_LANGUAGES } from '../languages/shell-languages.ts';
import { languageOfLabel } from './language-of-label.ts';

// yaml deploy/web.yaml   main.go
const BAR = /^(?:([a-z+#]{1,12}) )?(?:[\w@-][\w.@-]*\/)*[\w@-][\w.@-]*\.([a-z][a-z0-9]{0,9})$/;
/** Least number of names above their code, and their least share of the first names, that show a habit of the page. */
const MIN_NAMES = 2;
const MIN_SHARE = 0.6;
/** Number of names that are checked, and of lines below each that are read. */
const SAMPLE_NAMES = 8;
const SAMPLE_LINES = 12;

/** The names of files that a page shows above their code. */
export interface FileBars {
  /** Numbers of their lines. */
  readonly numbers: readonly number[];
  /** Numbers of the lines below them, where code begins. */
  readonly code: readonly number[];
}

interface Bar {
  readonly at: number;
  readonly lang: string;
}

/**
 * Find the names of files that a page shows above their code, where it does so again and again.
 *
 *     shelf/main.go          ← a paragraph, or a heading
 *     package shelf          ← code begins
 *
 * Programs also print names of files: the code below must be in the language of the file's ending.
 *
 * @param lines All lines of the text.
 */
export function findFileBars(lines: readonly Line[]): FileBars {
  const bars = lines.flatMap((_, at) => barAt(lines, at) ?? []);
  const sample = bars.slice(0, SAMPLE_NAMES);
  const right = sample.filter((bar) => holds(lines, bar));
  const isHabit = right.length >= MIN_NAMES && right.length >= sample.length * MIN_SHARE;
  const own = isHabit ? bars : [];
  const numberOf = (at: number): readonly number[] =>
    lines.slice(at, at + 1).map((line) => line.number);
  return {
    numbers: own.flatMap(({ at }) => numberOf(at)),
    code: own.flatMap(({ at }) => numberOf(at + 1)),
  };
}

/** A name above what looks like code, and the language that it tells. */
function barAt(lines: readonly Line[], at: number): Bar | undefined {
  const below = lines[at + 1];
  // A name with an item glued to it, `main.go - github`
  if (below === undefined || below.part > 0) return undefined;
  const [, label = '', ending = ''] = BAR.exec(lines[at]?.text ?? '') ?? [];
  const lang = languageOfLabel(label || ending);
  if (lang === undefined || SHELL_LANGUAGES.has(lang)) return undefined;
  return isCodeLine(below) && !BAR.test(below.text) ? { at, lang } : undefined;
}

/** Whether the code below a name is in its language. */
function holds(lines: readonly Line[], { at, lang }: Bar): boolean {
  const below = lines.slice(at + 1, at + 1 + SAMPLE_LINES);
  const end = below.findIndex(({ blankBefore }, index) => index > 0 && blankBefore > 0);
  const code = below.slice(0, end < 0 ? below.length : end).map(({ text }) => text);
  return detectLanguage(code).lang === lang;
}
