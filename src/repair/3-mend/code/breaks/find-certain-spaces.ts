import { findCommentEnds } from './find-comment-ends.ts';
import { findCommentSpaces } from './find-comment-spaces.ts';
import { findDeclarationSpaces } from './find-declaration-spaces.ts';
import { findInlineTypes } from './find-inline-types.ts';
import { findMethodSpaces } from './find-method-spaces.ts';
import { findNameSpaces } from './find-name-spaces.ts';
import { findPairSpaces } from './find-pair-spaces.ts';
import { findPromptSpaces } from './find-prompt-spaces.ts';
import { findPropertySpaces } from './find-property-spaces.ts';
import { findRequestSpaces } from './find-request-spaces.ts';
import { findScalarSpaces } from './find-scalar-spaces.ts';
import { findTagSpaces } from './find-tag-spaces.ts';
import { findTrailingSpaces } from './find-trailing-spaces.ts';
import { findUnionSpaces } from './find-union-spaces.ts';
import type { LayoutText } from './layout-text.ts';

/**
 * Find the white space of which a rule is certain whether a line ends there; the rules that come later decide
 * where two disagree.
 *
 * @returns By offset: whether a line ends there.
 */
export function findCertainSpaces(whole: LayoutText): ReadonlyMap<number, boolean> {
  const { text } = whole;
  return new Map([
    ...findNameSpaces(whole),
    ...findPairSpaces(whole),
    ...findCommentEnds(whole),
    ...findScalarSpaces(whole),
    ...findPromptSpaces(text),
    ...findRequestSpaces(text),
    ...findInlineTypes(whole),
    ...findMethodSpaces(whole),
    ...findTagSpaces(text),
    ...findTrailingSpaces(whole),
    ...findDeclarationSpaces(whole),
    ...findUnionSpaces(whole),
    ...findPropertySpaces(text),
    ...findCommentSpaces(text),
  ]);
}
