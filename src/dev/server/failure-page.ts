const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * The page that stands in the place of one that could not be made: what went wrong, with a mark by
 * which the preview's script knows it. As soon as the cause is mended the page itself comes back.
 */
export function failurePage(text: string): string {
  const safe = text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="kintsugi-failure">',
    `<title>The page could not be made</title></head><body><pre>${safe}</pre></body></html>`,
  ].join('');
}
