import type { Evidence } from '../../1-evidence/evidence.ts';
import { goesOnBehindDash } from '../../1-evidence/goes-on-behind-dash.ts';
import { leadsOnHan } from '../../1-evidence/leads-on-han.ts';

const ITEM = /^\s*- /;
// the core- Its plugins, the core - its plugins: what stands before the dash
const GLUE = /[^\s|-] ?$/;
const ENDED = /[。.！!？?；;]$/;
// pprof持续压测: code that runs into prose
const RUNS_IN = /^[^\s\u3400-\u9fff-][^\s\u3400-\u9fff]*[\u3400-\u9fff]/;
// the rpc endpoint- Used by clients: the dash of an item that was glued on, or of a list inside
const TIGHT = /[^\s\-|]- \S/;
// Words that no item ends with
const OPEN_WORD =
  /(?:^|\s)(?:an?|the|to|with|of|in|on|by|for|from|as|is|are|via|and|or|using|your|its|that|through|into|at|be)$/i;
// Those of them behind which no block of code stands
const LEADING_WORD = /\s(?:an?|the|to|with|of|for|from|as|are|via|and|or|using|your|its|into)$/i;
const WORD = /\w/;
const OPEN_MARK = /[,，、(（=]$/;

// A sentence ends inside: one that ends with none was cut.
const SENTENCES = /[A-Za-z)][.!?] [A-Z]|[。！？]\S/;
const LEADS_IN = /[:：)）]$/;
const FINISHES = /[.。!?！？]$| - /;

/** How much it says of a line below an item that the item was cut before its code. */
const RUNS = 2;
const OPEN = 5;
const CERTAIN = 12;
const GLUED = 8;

/** The last item that was glued to the rest of another; empty where there is none. */
function gluedItem(text: string): string {
  const at = text.lastIndexOf('- ');
  return at > 0 && GLUE.test(text.slice(Math.max(0, at - 2), at)) ? text.slice(at) : '';
}

/**
 * How much a line is the rest of the item above it, which was cut before its first code: the item
 * is not finished, or the line has more items glued to it.
 *
 *     - Store the path in an
 *     X-Path header            ← its rest
 *
 * @param evidence All lines and their numbers.
 * @param index The line.
 * @returns 0 where nothing shows it.
 */
export function restOfItem(
  { lines, codeScores, keepsSpaces, profile }: Evidence,
  index: number,
): number {
  const above = (lines[index - 1]?.text ?? '').trimEnd();
  const text = lines[index]?.text ?? '';
  const isBroken = !keepsSpaces && profile < 2;
  const before = isBroken && !ITEM.test(above) ? gluedItem(above) : above;
  if (!ITEM.test(before) || ITEM.test(text)) return 0;
  if (TIGHT.test(text)) return GLUED;
  const isCode = isBroken && (codeScores[index] ?? 0) >= 0 && WORD.test(text);
  if (isCode && LEADING_WORD.test(before)) return CERTAIN;
  if (isBroken && goesOnBehindDash(before, text)) return CERTAIN;
  if (OPEN_WORD.test(before) || OPEN_MARK.test(before)) return OPEN;
  if (isBroken && goesOn(before, text, isCode)) return OPEN;
  const isOpen = before.split(/[(（]/).length > before.split(/[)）]/).length;
  if (isOpen) return /[)）]/.test(text) ? OPEN : 0;
  if (ENDED.test(before)) return 0;
  const isGlued = (lines[index + 1]?.part ?? 0) > 0;
  return RUNS_IN.test(text) || isGlued ? RUNS : 0;
}

/** Whether an item ends in the middle of a sentence that the next line ends. */
function goesOn(item: string, text: string, isCode: boolean): boolean {
  if (leadsOnHan(item)) return RUNS_IN.test(text) || isCode;
  if (ENDED.test(item) || LEADS_IN.test(item)) return false;
  return SENTENCES.test(item) && FINISHES.test(text);
}
