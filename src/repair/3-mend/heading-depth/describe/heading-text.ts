import { hashName } from '../../../learned/hash-name.ts';
import { wordsOf } from './section-words.ts';
import { textWidth } from './text-width.ts';

/** What a heading says. */
export interface HeadingText {
  readonly text: string;
  /** The text in small letters, and what of it other headings may take up. */
  readonly lower: string;
  readonly words: readonly string[];
  /** The same without a number or a picture before it, and its hash. */
  readonly bare: string;
  readonly whole: number;
  /** Whether that is long enough to be found elsewhere by more than chance. */
  readonly isName: boolean;
  /** Hashes of its words, and the first and the last of them. */
  readonly hashes: ReadonlySet<number>;
  readonly first: number;
  readonly end: number;
  /** Width of the text, East Asian characters counting two. */
  readonly width: number;
}

// max_idle, 连接
const WORDS = /[a-z][a-z0-9_.-]{2,}|\p{Script=Han}{2}/gu;
// A name of four letters, or one in Han.
const NAME = /.{4}|\p{Script=Han}/u;
// What stands before the words of a heading: a number, a picture.
const LEAD = /^[^\p{L}]+/u;

/** Read the text of a heading. */
export function headingText(text: string): HeadingText {
  const lower = text.toLowerCase();
  const bare = lower.replace(LEAD, '');
  const hashes = wordsOf(bare);
  return {
    text,
    lower,
    words: lower.match(WORDS) ?? [],
    bare,
    whole: hashName(bare),
    isName: bare.length > 1 && NAME.test(bare),
    hashes: new Set(hashes),
    first: hashes[0] ?? 0,
    end: hashes.at(-1) ?? 0,
    width: textWidth(text),
  };
}
