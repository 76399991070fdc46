import { anyOf } from '../../1-evidence/any-of.ts';
import type { Evidence } from '../../1-evidence/evidence.ts';

/** What no prose begins with: of 250 such lines of public documents all are code. */
const isBegun: (text: string) => boolean = anyOf([
  // => 3   #=> 3   # => [1, 2]   what an expression gives
  /^\s*(?:# ?)?=> \S/,
  // >>> total(3)
  /^\s*>>> \S/,
  // <?php   <?xml version="1.0"?>   <!DOCTYPE html>
  /^\s*(?:<\?(?:php|xml)\b|<!doctype )/i,
  // sqlite> .tables   ghci> map f [1, 2]   MariaDB [shelf]> select 1;   iex(1)> 3
  /^\s*(?:ghci|mysql|sqlite|julia|scala|redis|ruby|gdb|jshell|mongo|\(gdb\)|MariaDB \[[^\]]*\]|iex\(\d+\)|irb\(main\):\S*|[A-Z]:\\[^\s>]*)> ?\S/,
  // #define SHELVES 4   #include <box.h>   of 1,756 lines all are code
  /^\s*#(?:(?:define|undef|ifn?def) \w|include ?[<"])/,
  // 3 directories, 12 files   what `tree` says last
  /^\d+ director(?:y|ies)(?:, \d+ files?)?$/,
  // -o, --output string Output format   of 119 lines none is prose, some are rows
  /^\s*-\w, --[a-z][\w-]*(?:[ =]\S+)? +\S+ \S/,
  // %%{init: {"theme": "dark"}}%%
  /^\s*%%\{ ?\w+ ?:/,
]);

/**
 * Whether a line begins as programs and sessions do, and nothing else.
 *
 *     #=> [2, 4]
 *     <?php
 *
 * @param evidence All lines and what is known of them.
 * @param line Place of the line.
 */
export function beginsAsCode({ lines }: Evidence, line: number): boolean {
  return isBegun(lines[line]?.text ?? '');
}
