// 控制。 - 第二项
const SPACED = / - /g;
// the container).- Call
const TIGHT = /[^\s\-|]- (?=\S)/g;
const ENDS_SENTENCE = /[。.;；!！?？)）]$/;
/** From where a dash is found to the text behind it. */
const MARKER_LENGTH = 3;

/** A dash that may part two items. */
interface Glue {
  /** End of the first item's text. */
  readonly end: number;
  /** Start of the next item's text. */
  readonly start: number;
}

/**
 * Find the one place where an extractor glued the next item to an item with inline code.
 *
 * Such a line holds exactly one glued item, so several candidates mean that the others are text.
 * The one after the end of a sentence wins; else the last, as dashes belong to the code before.
 *
 * @returns The offset at which the next item's text begins.
 */
export function findGlue(line: string): number | undefined {
  if (!line.includes('- ')) return undefined;
  const spaced = dashesOf(line, SPACED, 0).filter(({ end }) => line.slice(0, end).trim() !== '');
  return (pick(line, spaced) ?? pick(line, dashesOf(line, TIGHT, 1)))?.start;
}

/** @param shift How much of what the pattern matches belongs to the first item. */
function dashesOf(line: string, pattern: RegExp, shift: number): readonly Glue[] {
  return Array.from(line.matchAll(pattern), ({ index }) => ({
    end: index + shift,
    start: index + MARKER_LENGTH,
  }));
}

function pick(line: string, dashes: readonly Glue[]): Glue | undefined {
  if (dashes.length < 2) return dashes[0];
  return dashes.find(({ end }) => ENDS_SENTENCE.test(line.slice(0, end))) ?? dashes.at(-1);
}
