import { anyOf } from '../../1-evidence/any-of.ts';

/** Of 24,172 headings of public documents none is so; signatures are, in manuals of C++. */
const isStatement: (text: string) => boolean = anyOf([
  // List<? extends Box>
  /<\? (?:extends|super) /,
  // size_t limit)   13 }   but not 1) Limits, nor Limits { #limits }
  /^(?!\d+\))[^()（）]*[^()（）\s:;=8][)）]$/,
  /^[^{]*\}$/,
  // LIDS = -loak -lash
  /^\w+ = \S/,
  // [[ -n $box ]]   Box(0x83c38)
  /^\[\[ /,
  /\(0x[\da-f]+\)/,
  // box.open();   but not 盒;
  /[\w)'"\]];$/,
  // gap> open_box(1)   % chmod +x box
  /^(?:\w+>|%) \S/,
]);

/**
 * Whether a line shows what stands in code and in no heading: a statement, a prompt, a bracket without the one that
 * opens it.
 *
 *     LIDS = -loak -lash
 *     13 }
 */
export function showsStatement(text: string): boolean {
  return isStatement(text);
}
