import { CODE_FROM } from '../../1-evidence/code-lines/code-scores.ts';
import type { Evidence } from '../../1-evidence/evidence.ts';
import { leadsOn } from '../../1-evidence/leads-on.ts';
import { splitGluedWord } from '../../words/split-glued-word.ts';

/** A line of fewer words is a title: Other options. */
const MIN_WORDS = 3;

const HAN = /[\u3400-\u9fff]/;
const APART = /^\s|\||^(?:[-•*+>#]|\d+[.)、])\s/;
const ENDED = /[.!?;:,|}\])]$/;
const ITEM = /^\s*- /;
// its cost- The: the last of several items that were run together
const GLUED_ITEM = /[^\s|-] ?- \S[^-]*$/;
const SENTENCE = /^["“‘(]?[A-Z].*[ (][A-Za-z]+$/;
// /tmpsharing, add: the letters at the end of the first word, which is no longer than names are
const RUN = /^[!-~]{0,80}?(?<![A-Za-z0-9])([A-Za-z0-9]{4,60})(?:[,.:;]?\s|[,:]$)/;
// mountinstead: of a line of one word all, but for a sign
const ALONE = /^[$@.-]{0,2}([A-Za-z0-9]{4,60})[,.:;]?$/;
// suffix, is: a word of prose, no part of a name
const TAIL = /^[a-z]{2,}$/;
// v0.9.0, but the last one: code with the comma of a clause
const CLAUSE = /^[^\s,()"']{0,80}[\d_./-][^\s,()"']{0,80}, [a-z]+ [a-z]/;
// Words with nothing of a name on either side.
const STANDING = /(?<![\w/.-])[A-Za-z0-9]+(?![\w/-])/g;

/** A sentence or an item that has not ended. */
function isOpen(text: string): boolean {
  if (ENDED.test(text) || HAN.test(text)) return false;
  if (ITEM.test(text) || GLUED_ITEM.test(text) || leadsOn(text)) return true;
  return SENTENCE.test(text) && text.split(' ', MIN_WORDS).length === MIN_WORDS;
}

/** The words that stand by themselves, in small letters, and how often each does. */
function countStanding({ lines }: Evidence): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    for (const [word] of text.matchAll(STANDING)) {
      const lower = word.toLowerCase();
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether the first word is a name and a word of prose in one, and stands nowhere else. */
function isGlued(run: string, counts: ReadonlyMap<string, number>, words: Set<string>): boolean {
  const lower = run.toLowerCase();
  if ((counts.get(lower) ?? 0) > 1) return false;
  words.delete(lower);
  const at = splitGluedWord(run, words).at(-1);
  if (counts.has(lower)) words.add(lower);
  return at !== undefined && TAIL.test(run.slice(at));
}

/**
 * Find the lines with which a sentence or an item goes on, since they begin with code and a word of prose
 * that ran together: the extractor that folds white space breaks items and quotes before their first
 * inline code, and drops the spaces around it.
 *
 *     If a folder matches at least one
 *     excludepattern, it is left out.      ← goes on
 *
 * @param evidence All lines and their numbers.
 */
export function gluedStarts(evidence: Evidence): ReadonlySet<number> {
  const { lines, codeScores, keepsSpaces, profile } = evidence;
  const starts = new Set<number>();
  if (keepsSpaces || profile > 1) return starts;
  let counts: ReadonlyMap<string, number> | undefined;
  let words: Set<string> | undefined;
  for (const [index, { text, part }] of lines.entries()) {
    const before = lines[index - 1]?.text.trimEnd() ?? '';
    if (part > 0 || APART.test(text) || HAN.test(text) || !isOpen(before)) continue;
    if ((codeScores[index - 1] ?? 0) >= CODE_FROM || (codeScores[index] ?? 0) > CODE_FROM) continue;
    if (CLAUSE.test(text)) starts.add(index);
    const run = (ALONE.exec(text) ?? RUN.exec(text))?.[1];
    if (run === undefined || starts.has(index)) continue;
    counts ??= countStanding(evidence);
    words ??= new Set(counts.keys());
    if (isGlued(run, counts, words)) starts.add(index);
  }
  return starts;
}
