import type { PhrasingUnit, Traces } from '../phrasing-unit.ts';

// `foo ，` — no author puts a space there; one version of an extractor does, after code.
const SPACED_MARK = /[A-Za-z0-9)\]_"'] [,，。；：、](?:\s|\p{Script=Han}|$)/u;
/** Longer phrases are data. */
const MAX_PHRASE_LENGTH = 2000;

/**
 * Find out what traces inline code has left in a text.
 *
 * @param units The text's phrases.
 * @param hasIndentation Code has its leading white space, which newer versions keep.
 * @param cut Share of list and table lines that a break has cut.
 */
export function findTraces(
  units: readonly PhrasingUnit[],
  dialect: 'trafilatura' | 'resiliparse',
  hasIndentation: boolean,
  cut: number,
): Traces {
  if (dialect === 'resiliparse') return 'none';
  if (hasIndentation) return 'spaces';
  if (cut > 0) return 'breaks';
  const hasSpacedMark = units.some(
    ({ kind, text }) => kind !== 'paragraph' && SPACED_MARK.test(text.slice(0, MAX_PHRASE_LENGTH)),
  );
  return hasSpacedMark ? 'spaces' : 'breaks';
}
