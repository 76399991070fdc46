/** Where the headings and the code of an ideal text stand in its damaged text, by 0-based line. */
export interface Places {
  readonly headings: readonly number[];
  readonly code: readonly CodePlace[];
}

/** The lines of a code block. */
export interface CodePlace {
  readonly first: number;
  readonly last: number;
  /** As its fence names it; may be empty. */
  readonly lang: string;
}

/** Number of lines ahead in which a line is looked for; further on it is another one. */
const REACH = 400;
/** Largest number of lines between two lines of a block. */
const GAP = 4;

const HEADING = /^#{1,6}\s+(.*?)\s*#*$/;
const FENCE = /^\s*(`{3,}|~{3,})\s*([\w+#-]*)/;

/**
 * Find the headings and code blocks of an ideal text in its damaged text, in their order. What is not there as it
 * stands, or too far off, is left out.
 *
 * @param gold Markdown.
 * @param lines The damaged text.
 */
export function findPlaces(gold: string, lines: readonly string[]): Places {
  const own = gold.split('\n');
  const bare = lines.map(bareOf);
  const headings: number[] = [];
  const code: CodePlace[] = [];
  let from = 0;
  for (let at = 0; at < own.length; at += 1) {
    const line = own[at] ?? '';
    const [, marks, lang = ''] = FENCE.exec(line) ?? [];
    if (marks !== undefined) {
      const end = own.findIndex((other, index) => index > at && other.trim() === marks);
      if (end < 0) break;
      const place = findBlock(bare, own.slice(at + 1, end), from);
      if (place) code.push({ ...place, lang });
      from = place ? place.last + 1 : from;
      at = end;
      continue;
    }
    const [, title] = HEADING.exec(line) ?? [];
    const place = title === undefined ? -1 : findLine(bare, bareOf(title), from, REACH);
    if (place >= 0) headings.push(place);
    from = Math.max(from, place + 1);
  }
  return { headings, code };
}

function findBlock(
  lines: readonly string[],
  block: readonly string[],
  from: number,
): { readonly first: number; readonly last: number } | undefined {
  const [opening, ...rest] = block.map(bareOf).filter((text) => text !== '');
  const first = opening === undefined ? -1 : findLine(lines, opening, from, REACH);
  let last = first;
  for (const text of rest) {
    last = last < 0 ? last : findLine(lines, text, last + 1, GAP);
  }
  return last < 0 ? undefined : { first, last };
}

function findLine(lines: readonly string[], text: string, from: number, reach: number): number {
  const at = lines.slice(from, from + reach).indexOf(text);
  return at < 0 ? -1 : from + at;
}

/** Without links and marks of Markdown, white space squeezed. */
function bareOf(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*_\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
