/** Where the next item starts in a line that holds the end of one item and the start of the next. */
export interface Glue {
  /** End of the first item's text. */
  readonly end: number;
  /** Start of the next item's text. */
  readonly start: number;
}

// 控制。 - 第二项
const spaced = / - /g;
// the container).- Call
const tight = /[^\s\-|]- (?=\S)/g;
const endsSentence = /[。.;；!！?？)）]$/;

/**
 * Find the one place where an extractor glued the next item to an item with inline code.
 *
 * Such a line holds exactly one glued item, so several candidates mean that the others are text.
 * The one after the end of a sentence wins; else the last, as dashes belong to the code before.
 *
 * @param isDashed True where items of this list hold ` - ` themselves: then the first wins.
 */
export function findGlue(line: string, isDashed: boolean): Glue | undefined {
  if (!line.includes('- ')) return undefined;
  const candidates = [...line.matchAll(spaced)]
    .map((m) => ({ end: m.index, start: m.index + 3 }))
    .filter((glue) => line.slice(0, glue.end).trim() !== '');
  const wide = pick(line, candidates, isDashed);
  if (wide) return wide;
  const narrow = [...line.matchAll(tight)].map((m) => ({
    end: m.index + 1,
    start: m.index + 3,
  }));
  return pick(line, narrow, isDashed);
}

function pick(line: string, candidates: readonly Glue[], isDashed: boolean): Glue | undefined {
  if (candidates.length < 2) return candidates[0];
  const ended = candidates.find((glue) => endsSentence.test(line.slice(0, glue.end)));
  return ended ?? (isDashed ? candidates[0] : candidates.at(-1));
}
