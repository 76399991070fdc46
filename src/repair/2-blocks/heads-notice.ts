// !!! note "Title"   ???+ example   what begins a notice in the Markdown of some sites
const ADMONITION = /^(?:!!!|\?\?\?\+?) [a-z]+(?: ".*")?$/;

/**
 * Whether a line is the mark of a notice and no more. It shows on a page that does not know such notices.
 *
 * @param text A line, from its margin.
 */
export function headsNotice(text: string): boolean {
  return ADMONITION.test(text);
}
