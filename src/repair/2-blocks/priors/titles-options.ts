import type { Evidence } from '../../1-evidence/evidence.ts';

/** `-o, --output string   Output format`: an option, and some words about it. */
const OPTION = /^\s*-{1,2}[A-Za-z][\w-]*(?:, ?--[\w-]+)?[ =[].*\S \S+ \S/;
/** In code a group of options is called `Flags:` or `OPTIONS`, and the text about one goes on in small letters. */
const TITLE =
  /^(?:\p{Lu}\p{Ll}+ \p{L}|\p{Script=Han})[^[\]<>|=`"]{0,58}[^\s.:;,)。：；，…[\]<>|=`"]$/u;

/**
 * Whether a line is a title between two lists of options, as the reference of a command has them.
 *
 *     --user string   Name of the one who asks
 *     Options of all commands                      ← no part of the code
 *     --debug bool    Whether to print what is done
 *
 * @param evidence All lines.
 * @param index The line.
 */
export function titlesOptions({ lines }: Evidence, index: number): boolean {
  // Few lines are options.
  if (!OPTION.test(lines[index - 1]?.text ?? '')) return false;
  return OPTION.test(lines[index + 1]?.text ?? '') && TITLE.test(lines[index]?.text ?? '');
}
