import { isBalanced } from '../../../util/text/is-balanced.ts';
import { splitAlike } from './split-alike.ts';

// A name as inline code has it, and the sign that sets it off: `green:`, `appendonly- `, `{{index .a 0}}: `
const HEAD =
  /((?:\{\{[^{}]{1,40}\}\}|[A-Za-z_@$#*.:<[{/-])[\w@$#*./<>()[\]{}+=|&%'"-]{0,79}?)(：|（|: ?|- | - | — |— |——|→| → |=> )/y;
const ENDS_ITEM = /[。；;.!！?？)）\]」”]/;
// Listener port for: what no item ends with
const LEADS_ON = /\s(?:an?|the|to|with|of|in|on|by|for|from|as|is|are|and|or|when|use|using)$/i;
const MAX_LEAD_LENGTH = 8;
// The start of an address that goes on: https://git.
const ADDRESS = /:\/\/[!-~]*$/;
const MAX_ADDRESS_LENGTH = 100;
const HAN = /\p{Script=Han}/u;
const MAY_BEGIN = /[\w@$#*.:<[{/-]/;
const WORD = /\w/;
const MAX_NAME_LENGTH = 40;
/** Longer lines are not looked at. */
const MAX_LINE_LENGTH = 20_000;
const MIN_WORD_LENGTH = 2;
/** Longer runs of letters are data. */
const MAX_WORD_LENGTH = 60;

/**
 * Split items that all start with inline code, which an extractor writes with nothing between them.
 *
 *     green:所有分片都正常。yellow:主分片正常。red:主分片异常。
 *     argocd-serverargocd-controllerargocd-notification
 *
 * The first item's name and the sign after it are the pattern; another item starts where a
 * sentence, Chinese text or a word ends and the pattern comes again. Or all begin alike.
 *
 * @param text One line, without a marker.
 * @param words Words that stand by themselves somewhere in the text.
 * @param isLedIn Items are expected: only then do like beginnings tell them.
 * @returns The items' texts, one where the line cannot be cut with certainty.
 */
export function splitCodeFirst(
  text: string,
  words: ReadonlySet<string>,
  isLedIn: boolean,
): readonly string[] {
  if (text.length > MAX_LINE_LENGTH) return [text];
  const named = splitNamed(text, words);
  const alike = isLedIn ? splitAlike(text) : [];
  return alike.length > named.length ? alike : named;
}

function splitNamed(text: string, words: ReadonlySet<string>): readonly string[] {
  const first = headAt(text, 0);
  if (!first || first.name.length > MAX_NAME_LENGTH) return [text];
  const starts = [0];
  for (let i = first.end + 1; i < text.length; i++) {
    if (!canStart(text, i, words)) continue;
    const next = headAt(text, i);
    // `server(default` and `path}}` are parts of something.
    if (!next || next.sign !== first.sign || !isBalanced(next.name)) continue;
    starts.push(i);
    i = next.end;
  }
  return starts.map((start, i) => text.slice(start, starts[i + 1]).trim());
}

function headAt(text: string, at: number): { name: string; sign: string; end: number } | undefined {
  HEAD.lastIndex = at;
  const match = HEAD.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  return { name: match[1], sign: match[2], end: at + match[0].length };
}

/** An item may start after a sentence or a word, or where Chinese text runs into a name, but in no address. */
function canStart(text: string, at: number, words: ReadonlySet<string>): boolean {
  if (!MAY_BEGIN.test(text.charAt(at))) return false;
  const before = text.charAt(at - 1);
  if (LEADS_ON.test(text.slice(Math.max(0, at - MAX_LEAD_LENGTH), at))) return false;
  if (ADDRESS.test(text.slice(Math.max(0, at - MAX_ADDRESS_LENGTH), at))) return false;
  if (WORD.test(before)) return WORD.test(text.charAt(at)) && meetsKnown(text, at, words);
  return ENDS_ITEM.test(before) || HAN.test(before);
}

/** Whether two words meet inside what is no word itself: `idinstallationID`. */
function meetsKnown(text: string, at: number, words: ReadonlySet<string>): boolean {
  let from = at;
  while (from > 0 && at - from < MAX_WORD_LENGTH && WORD.test(text.charAt(from - 1))) from -= 1;
  let to = at;
  while (to < text.length && to - at < MAX_WORD_LENGTH && WORD.test(text.charAt(to))) to += 1;
  if (at - from < MIN_WORD_LENGTH || to - at < MIN_WORD_LENGTH || to - from >= MAX_WORD_LENGTH)
    return false;
  return words.has(text.slice(from, at)) && !words.has(text.slice(from, to));
}
