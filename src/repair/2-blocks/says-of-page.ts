import { anyOf } from '../1-evidence/any-of.ts';

/** Who wrote a page, when, and how long it takes: no heading, row or code of public documents is so. */
const isOfPage: (text: string) => boolean = anyOf([
  // Updated March 3, 2024
  /^(?:last )?(?:updated|published|modified|posted|created|edited)(?: on)?:? [^.]*\b\d{4}$/i,
  // Written by A. Doe
  /^(?:written|posted|published|reviewed|edited) by \S/i,
  // Guides8 min read   8 min readMar 3, 2024
  /\d ?min(?:ute)?s? read(?:$|[·•\s]*[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}$)/i,
]);

/**
 * Whether a line says something of the page it stands on, and nothing of what the page is about.
 *
 *     7 min read
 *
 * @param text One line.
 */
export function saysOfPage(text: string): boolean {
  return isOfPage(text);
}
