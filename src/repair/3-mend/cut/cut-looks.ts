import { characterSort } from '../../1-evidence/character-sort.ts';
import { scoreCodeLine } from '../../1-evidence/code-lines/score-code-line.ts';
import { ITEM_MARKER } from '../list/item-marker.ts';

const CHARACTERS_READ = 60;
// A name and the sign that sets it off: `green:`, `appendonly- `, `--port：`
const HEAD = /^[^\s:：（(，,。]{1,50}?(：|（|\(|: ?|- | - | — |— |——|→| → |=> | )/;
/** Signs that set names off. */
export const SIGNS: readonly string[] = ['：', '（', '(', ':', '- ', ' - ', '—', '→', '=>', ' '];

/** Which sign sets off the name that begins at a place: 0 for none, else from 2. */
export function signAfter(text: string, at: number): number {
  const sign = HEAD.exec(text.slice(at, at + CHARACTERS_READ))?.[1];
  if (sign === undefined) return 0;
  const index = SIGNS.findIndex(
    (one) => sign === one || (one !== ' ' && sign.trim() === one.trim()),
  );
  return index + 2;
}

/** How much a piece looks like code: 0 to 8. */
export function codeBucket(text: string): number {
  return Math.max(-4, Math.min(4, Math.round(scoreCodeLine(text) / 2))) + 4;
}

/** A length by class. */
export function lengthBucket(length: number): number {
  return length === 0 ? 0 : Math.min(8, 1 + Math.floor(Math.log2(length)));
}

/** How a unit ends: open, with a sentence, a colon, Han, a word, a bracket, anything else. */
export function endSort(text: string): number {
  const last = text.trimEnd().slice(-1);
  if (last === '') return 0;
  if ('。.;；!！?？'.includes(last)) return 1;
  if (':：'.includes(last)) return 2;
  if (')）]}"\'`”'.includes(last)) return 5;
  const sort = characterSort(last, 0);
  return sort === 4 ? 3 : sort < 4 ? 4 : 6;
}

/** How the lines around bear on a break: whether they have markers, how the one before ends. */
export function lineSort({
  text,
  before,
  after,
}: {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}): number {
  const marks = [text, before, after].map((one) => (ITEM_MARKER.trafilatura.test(one) ? 1 : 0));
  const blank = before.trim() === '' ? 1 : 0;
  return (marks[0] ?? 0) * 8 + (marks[1] ?? 0) * 4 + (marks[2] ?? 0) * 2 + blank;
}
