import type { Block } from '../2-blocks/block.ts';
import type { CodeUse } from '../4-phrasing/phrasing-unit.ts';

// `sync.Pool`, `max_idle`, `--flag`: a name, with dots and dashes inside.
const NAME = /[A-Za-z_$][\w$]*(?:[.:-]+[A-Za-z_$][\w$]*)*/g;
const JOINT = /[.:-]+/;
/** Longer lines are data. */
const MAX_LINE_LENGTH = 400;

/** What stands right behind a name that is declared, given or called. */
const DECLARES = ':=(';
// `$ kubectl get`: a prompt
const BEFORE_LEAD = /^\s*(?:[$#>]\s*)?$/;

/** A use that is being counted, with the number of the last block. */
type Counted = { -readonly [Key in keyof CodeUse]: CodeUse[Key] } & { last: number };

/**
 * Collect the names that occur in a text's code, whole and by their parts.
 *
 * @param blocks All blocks of the text.
 */
export function codeIdentifiers(blocks: readonly Block[]): ReadonlyMap<string, CodeUse> {
  const names = new Map<string, Counted>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'code') continue;
    for (const { text } of block.lines) addNames(text.slice(0, MAX_LINE_LENGTH), index, names);
  }
  return names;
}

// A function of its own: an engine compiles a loop inside loops anew with each of its first turns.
function addNames(text: string, block: number, names: Map<string, Counted>): void {
  let isFirst = true;
  for (const { 0: name, index } of text.matchAll(NAME)) {
    const leads = isFirst && BEFORE_LEAD.test(text.slice(0, index));
    const end = index + name.length;
    const next = text.charAt(end) === ' ' ? text.charAt(end + 1) : text.charAt(end);
    const declares = next !== '' && DECLARES.includes(next);
    // A prompt looks like a name.
    isFirst &&= name === '$';
    addUse(names, name, block, declares, leads);
    if (!JOINT.test(name)) continue;
    for (const part of name.split(JOINT)) addUse(names, part, block, declares, false);
  }
}

function addUse(
  names: Map<string, Counted>,
  name: string,
  block: number,
  declares: boolean,
  leads: boolean,
): void {
  let use = names.get(name);
  if (!use) {
    use = { count: 0, blocks: 0, declared: 0, leads: 0, last: -1 };
    names.set(name, use);
  }
  use.count += 1;
  if (use.last !== block) use.blocks += 1;
  use.last = block;
  if (declares) use.declared += 1;
  if (leads) use.leads += 1;
}
