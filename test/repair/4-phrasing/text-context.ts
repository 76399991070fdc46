import type { PhrasingContext } from '../../../src/repair/4-phrasing/phrasing-unit.ts';

/** A text of which nothing is known, but for what is given. */
export function textContext(part: Partial<PhrasingContext> = {}): PhrasingContext {
  return {
    codeIdentifiers: new Set(),
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
