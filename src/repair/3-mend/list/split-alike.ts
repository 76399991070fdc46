import { splitCalls } from './split-calls.ts';
import { splitNameRow } from './split-name-row.ts';

/** Least number of characters that the beginnings of items must share. */
const MIN_LENGTH = 4;
const MAX_LENGTH = 12;
// Code begins with a letter or a mark that code has.
const CODE_START = /^[A-Za-z_@$#<{[/.-]/;
// What an item may end with before another begins; marks inside paths and lists are none.
const ENDS = /[\w)\]}>。；！？.;!?*]$/;
// the name, or of it: the name is mentioned in a sentence
const MENTIONS =
  /(?:^|[^\w])(?:an?|the|to|with|of|in|on|by|for|from|as|is|are|and|or|when|use|using|set|run|be|each)$/i;
const MAX_WORD_LENGTH = 12;

/** Places at which the first characters of a text stand again with nothing before them. */
function placesOf(text: string, prefix: string): readonly number[] | undefined {
  const places: number[] = [];
  for (let at = text.indexOf(prefix, 1); at >= 0; at = text.indexOf(prefix, at + prefix.length)) {
    // Somewhere in a sentence: a name that is mentioned.
    const before = text.slice(Math.max(0, at - MAX_WORD_LENGTH), at);
    if (!ENDS.test(before) || MENTIONS.test(before)) return undefined;
    places.push(at);
  }
  return places;
}

function splitAt(text: string, places: readonly number[]): readonly string[] {
  const starts = [0, ...places];
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
}

/**
 * Split items that were run together and all begin with the same characters.
 *
 *     GET /api/appsGET /api/setsGET /api/projects
 *     @enter@leave@appear
 *     req.sent()req.got()
 *
 * @param text One line, without a marker.
 * @returns The items' texts, one where they do not show.
 */
export function splitAlike(text: string): readonly string[] {
  const names = splitNameRow(text);
  if (names.length > 1) return names;
  const calls = splitCalls(text);
  if (calls.length > 1) return calls;
  if (!CODE_START.test(text)) return [text];
  for (let length = MIN_LENGTH; length <= MAX_LENGTH; length += 1) {
    const places = placesOf(text, text.slice(0, length));
    if (places && places.length > 1) return splitAt(text, places);
    if (places?.length === 0) break;
  }
  return [text];
}
