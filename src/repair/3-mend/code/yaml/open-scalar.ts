import type { YamlLine } from '../../../languages/read-yaml-line.ts';

/** What a line says of a block scalar that it begins: prose, or a collection whose brackets are closed. */
export type ScalarStart = 'prose' | 'flow' | 'other';

/** What is known of the block scalar that is open at a line; `none` where none is. */
export type OpenScalar = 'none' | 'opened' | ScalarStart;

// The sync of {{.name}} failed   but no script that writes a file
const PROSE = /^[A-Z]\S* \S+ \S+ \S/;
const HERE_DOCUMENT = '<<';
/** A key of one word; what ends with a colon in scripts is none. */
const KEY = /^(?!(?:else|try|finally|default)$)[\w./$-]+$/;

/**
 * Read the first line of a block scalar.
 *
 *     message: |
 *     The sync of the app failed.   ← prose
 *
 * @param isFlow Whether it opens a collection that is closed.
 */
export function scalarStart(text: string, isFlow: boolean): ScalarStart {
  if (isFlow) return 'flow';
  return PROSE.test(text) && !text.includes(HERE_DOCUMENT) ? 'prose' : 'other';
}

/**
 * Whether a line with a key surely stands behind the open block scalar: a key without a value, or of another
 * block scalar, behind prose (all of 8 such lines of public blocks), and any behind a collection in brackets
 * that was closed (all of 3).
 */
export function endsScalar(scalar: OpenScalar, { kind, dashes, key, value }: YamlLine): boolean {
  if (kind !== 'pair' || dashes > 0) return false;
  if (scalar === 'flow') return true;
  return scalar === 'prose' && (value === 'none' || value === 'block') && KEY.test(key);
}
