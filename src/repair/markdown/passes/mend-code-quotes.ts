import type { Edit } from '../../../types/repair.ts';
import { codeBlocks } from '../code/code-blocks.ts';
import type { Draft } from '../draft.ts';

const QUOTE = /[“”]/g;
/** A pair on one line, with what stands before and after it. */
const PAIR = /(^|.)“[^“”\n]*”(?=(.|$))/gmu;
const BEFORE = /^$|[\s([{=:,<>+!|&?@;-]/;
const AFTER = /^$|[\s)\]},;:.+<>|&?/-]/;
/** Signs of an author who sets quotes and dashes in code as in prose. */
const APOSTROPHE = /[‘’]/;
const DASH = /[–—]/;
const HAN = /[\u3400-\u9fff]/;
/** A word as prose has it, and how many of them no statement has. */
const PLAIN_WORD = /(?<![^\s(])\p{L}?[\p{Ll}’'-]{2,40}(?=[\s.,;:!?)]|$)/gu;
const MIN_PROSE_WORDS = 6;
/**
 * What shows code beside quotes, here left empty: brackets and operators, keys and their values, a literal
 * that is all of a line or of an item, a command in small letters, an option.
 */
const CODE_MARK =
  /[=(){}[\];$<>|&+]|“” *:|: *“”|^\s*(?:- *)?“”[,\s]*(?:#.*)?$|^[\s$>]*[a-z][\w-]*(?: [\w./-]+)? “”|\s--?\w/;
/** Dashes before a small letter are an option's. */
const COMMENT = /(?:#|\/\/|--(?![a-z])|^\s*\*|<!--|%%(?!\{)).*$/gm;

/**
 * Put straight double quotes where typographic ones got into code.
 *
 *     fmt.Println(“hello”)
 *
 * Only in blocks without any straight double quote, whose quotes stand in proper pairs, most of
 * them where a string literal can stand; and only in a text whose code shows no other
 * typographic marks: some authors' code has such quotes, and theirs it remains.
 */
export function mendCodeQuotes(draft: Draft): readonly Edit[] {
  if (draft.text.search(QUOTE) < 0) return [];
  const blocks = codeBlocks(draft.structure());
  const codes = blocks.map(({ start, end }) => draft.text.slice(start, end));
  if (codes.some((code) => APOSTROPHE.test(code))) return [];
  return blocks.flatMap(({ start }, index) => mendBlock(codes[index] ?? '', start));
}

function mendBlock(code: string, start: number): readonly Edit[] {
  const count = code.match(QUOTE)?.length ?? 0;
  if (count === 0 || code.includes('"') || DASH.test(code) || !hasLiterals(code, count)) return [];
  return [...code.matchAll(QUOTE)].map(({ index }) => ({
    start: start + index,
    end: start + index + 1,
    text: '"',
    rule: 'code-quote',
    confidence: 0.9,
  }));
}

/** A line of prose that quotes: Han or many words outside quotes, or no mark of code at all. */
function isProse(line: string): boolean {
  const outside = line.replace(/“[^“”]*”/g, '“”');
  return (
    HAN.test(outside) ||
    (outside.match(PLAIN_WORD)?.length ?? 0) >= MIN_PROSE_WORDS ||
    !CODE_MARK.test(outside)
  );
}

/** All quotes are in pairs, and most pairs outside comments stand where literals do. */
function hasLiterals(code: string, count: number): boolean {
  if ([...code.matchAll(PAIR)].length * 2 !== count) return false;
  const lines = code.replace(COMMENT, '').split('\n');
  const isLiteral = ([, before = '', after = '']: readonly string[]): boolean =>
    BEFORE.test(before) && AFTER.test(after);
  const pairs = lines.flatMap((line) => [...line.matchAll(PAIR)]);
  const literal = lines.flatMap((line) =>
    isProse(line) ? [] : [...line.matchAll(PAIR)].filter(isLiteral),
  );
  return literal.length > 0 && literal.length * 5 >= pairs.length * 4;
}
