import type { Evidence } from '../../1-evidence/evidence.ts';
import { indentOf } from '../../1-evidence/indent-of.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

/** What goes on with the code of the line above is none of these. */
const NOT_INSIDE = tagsOf('HPpLlTtQqMmXC');
// message: >-   - run: |   but not the end of a row: feat: |
const OPENS = /^\s*(?:- )?[\w.-]+: (?:\||[|>][+-]|>)$/;
const ROW = /\|\s*$/;

/**
 * Rule out all but code below the key of a block scalar, down to where the indentation ends; without any that is
 * the next line alone. Of 229 such lines in 4,679 texts all are code.
 *
 *     message: >-
 *     This page is not complete.      ← no paragraph
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidBlockScalars(scores: Float64Array, { lines }: Evidence): void {
  for (const [index, { text }] of lines.entries()) {
    if (!OPENS.test(text) || ROW.test(lines[index - 1]?.text ?? '')) continue;
    const indent = indentOf(text);
    let at = index + 1;
    do {
      if (lines[at]) forbid(scores, at, NOT_INSIDE);
      at += 1;
    } while (indentOf(lines[at]?.text ?? '') > indent);
  }
}
