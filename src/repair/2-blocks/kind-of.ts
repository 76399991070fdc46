import type { BlockKind } from '../../types/repair.ts';
import { TAGS } from '../1-evidence/tags.ts';

/** Kinds by the root of a tag. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  h: 'heading',
  p: 'paragraph',
  l: 'list',
  t: 'table',
  q: 'blockquote',
  c: 'code',
  m: 'mermaid',
  x: 'boilerplate',
};

/** What block a line belongs to, one for each of `TAGS`. */
export const KIND_OF: readonly BlockKind[] = TAGS.map(
  (tag) => KINDS[tag.charAt(0).toLowerCase()] ?? 'paragraph',
);
