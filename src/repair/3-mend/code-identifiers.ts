import type { Block } from '../2-blocks/block.ts';

// `sync.Pool`, `max_idle`, `--flag`: a name, with dots and dashes inside.
const NAME = /[A-Za-z_$][\w$]*(?:[.:-]+[A-Za-z_$][\w$]*)*/g;
const JOINT = /[.:-]+/;
/** Longer lines are data. */
const LONGEST = 400;

/**
 * Collect the names that occur in a text's code, whole and by their parts.
 *
 * @param blocks All blocks of the text.
 */
export function codeIdentifiers(blocks: readonly Block[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'code') continue;
    for (const { text } of block.lines) addNames(text, names);
  }
  return names;
}

// A function of its own: an engine compiles a loop inside loops anew with each of its first turns.
function addNames(text: string, names: Set<string>): void {
  for (const name of text.slice(0, LONGEST).match(NAME) ?? []) {
    if (names.has(name)) continue;
    names.add(name);
    if (JOINT.test(name)) for (const part of name.split(JOINT)) names.add(part);
  }
}
