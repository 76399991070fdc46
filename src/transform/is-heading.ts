import type { Element } from 'hast';

const HEADING = /^h[1-6]$/;

/** True for a heading of any depth. */
export function isHeading({ tagName }: Element): boolean {
  return HEADING.test(tagName);
}
