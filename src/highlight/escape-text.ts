const SPECIAL = /[&<]/;

/** Escape text for HTML between tags; not for attributes. */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
