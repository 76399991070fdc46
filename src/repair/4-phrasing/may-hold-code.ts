import { isLinkBar } from '../words/is-link-bar.ts';
import type { PhrasingContext, PhrasingUnit } from './phrasing-unit.ts';

const VISIBLE_ASCII = /[!-~]/;

/** Whether a phrase holds anything that inline code is made of, and is no bar of links. */
export function mayHoldCode({ text }: PhrasingUnit): boolean {
  return VISIBLE_ASCII.test(text) && !isLinkBar(text);
}

/** Whether code in a phrase would have left a break, as it did elsewhere in the text, and has not. */
export function isTracedPlain({ trace }: PhrasingUnit, { traces }: PhrasingContext): boolean {
  return trace === 'plain' && traces === 'breaks';
}
