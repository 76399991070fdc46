import { findSignature } from './find-signature.ts';

/** What is known of a code block besides its own lines. */
export interface LanguageContext {
  /** Text of the heading and of the lead-in just before the block, one a line. */
  readonly before: string;
  /** Languages of the document's other blocks; the weights count blocks. */
  readonly documentLanguages: readonly { readonly lang: string; readonly weight: number }[];
  /** True where the lines still have their leading white space. */
  readonly hasIndentation: boolean;
}

/** A language by its canonical name (`javascript`, `bash`, `cpp`, `text` …). */
export interface DetectedLanguage {
  readonly lang: string;
  /** In [0, 1]: how often such an answer is right. */
  readonly confidence: number;
}

/**
 * Tell the language of a code block from its lines and from what stands around it.
 *
 * Works on lines that lost their indentation, their blank lines and their inner spaces, and on
 * single lines. What fits no language well is `text`.
 */
export function detectLanguage(
  lines: readonly string[],
  _context: LanguageContext,
): DetectedLanguage {
  const bare = lines.map((line) => line.trim()).filter((line) => line !== '');
  const sure = findSignature(bare);
  if (sure !== undefined) return { lang: sure, confidence: 0.99 };
  const guess = KEYWORDS.find(([, pattern]) => bare.some((line) => pattern.test(line)));
  return guess === undefined
    ? { lang: 'text', confidence: 0.3 }
    : { lang: guess[0], confidence: 0.7 };
}

// The order matters: the narrower sign stands first.
const KEYWORDS: readonly (readonly [lang: string, pattern: RegExp])[] = [
  ['bash', /^(?:\$ |sudo |kubectl |docker |git |npm |curl |cd |go (?:mod|get|run|test|build)\b)/],
  [
    'sql',
    /^(?:select|insert into|create (?:table|database)|alter table|update \w+ set|delete from)\b/i,
  ],
  ['go', /^func \(|:= |^func \w+\(|^type \w+ (?:struct|interface)/],
  ['rust', /^(?:pub )?fn \w+|^let mut |^impl\b|println!\(/],
  ['python', /^def \w+\(.*\):|^from [\w.]+ import |^import \w+$|^elif .*:$/],
  ['java', /^(?:public|private|protected) .*[({]$|System\.out|^@\w+$|^import [\w.]+\.[A-Z*]\w*;/],
  ['c', /^#include\s*[<"]/],
  ['javascript', /^(?:const|let|var) \w+ = |=> \{$|console\.log|require\(|^export /],
  ['xml', /^<\w[\w.:-]*[^>]*>/],
  ['ini', /^\[[\w. -]+\]$/],
  ['yaml', /^(?:- )?[\w.-]+:(?: .*)?$/],
];
