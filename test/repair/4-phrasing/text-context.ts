import type { CodeUse, PhrasingContext } from '../../../src/repair/4-phrasing/phrasing-unit.ts';

/** Names that a text's code has once each. */
export function codeNames(...names: readonly string[]): ReadonlyMap<string, CodeUse> {
  return new Map(names.map((name) => [name, { count: 1, blocks: 1, declared: 0, leads: 0 }]));
}

/** A text of which nothing is known, but for what is given. */
export function textContext(part: Partial<PhrasingContext> = {}): PhrasingContext {
  return {
    codeIdentifiers: new Map(),
    codeLines: 0,
    mainLanguage: 'text',
    traces: 'none',
    names: new Map(),
    titles: new Map(),
    words: new Set(),
    habit: -1,
    cut: 0,
    spaced: 1,
    style: 0,
    ...part,
  };
}
