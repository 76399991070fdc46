import type { BlockKind, Override } from '../../types/repair.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';
import { TAGS } from '../1-evidence/tags.ts';
import { addScore } from './add-score.ts';
import { DECIDED } from './certainty.ts';

/** Roots of the tags of a pinned block's first line and of its other lines. */
const PINNED: Readonly<Record<BlockKind | 'asis', readonly [first: string, rest: string]>> = {
  heading: ['H', 'H'],
  paragraph: ['P', 'p'],
  list: ['L', 'l'],
  blockquote: ['Q', 'q'],
  code: ['C', 'c'],
  mermaid: ['M', 'm'],
  table: ['T', 't'],
  boilerplate: ['X', 'X'],
  html: ['P', 'p'],
  thematicBreak: ['P', 'p'],
  asis: ['P', 'p'],
};

/** Lines whose kind a person has decided, by their place among the lines. */
export interface Pins {
  readonly byLine: ReadonlyMap<number, Override>;
  /** Places where a block must begin. */
  readonly breaks: ReadonlySet<number>;
}

/** A list keeps its own item starts where they show. */
function tagFor(line: Line, override: Override, first: boolean): string {
  const [head, rest] = PINNED[override.as];
  if (override.as === 'list' && /^\s*(?:[-*+•]|\d+[.)])\s/.test(line.text)) return head;
  return first ? head : rest;
}

/**
 * Raise the scores of the tags that a person chose, so that the search takes them.
 *
 * @param lines All lines.
 * @param scores One for each line and tag; changed in place.
 * @param overrides A person's decisions.
 */
export function pinLines(
  lines: readonly Line[],
  scores: Float64Array,
  overrides: readonly Override[],
): Pins {
  const byLine = new Map<number, Override>();
  const breaks = new Set<number>();
  if (overrides.length === 0) return { byLine, breaks };
  for (const [index, line] of lines.entries()) {
    const override = overrideOf(line, overrides);
    const before = byLine.get(index - 1);
    if (override !== before) breaks.add(index);
    if (!override) continue;
    byLine.set(index, override);
    const root = tagFor(line, override, override !== before);
    for (const [tag, name] of TAGS.entries()) {
      if (name.charAt(0) === root) addScore(scores, index, tag, DECIDED);
    }
  }
  return { byLine, breaks };
}
