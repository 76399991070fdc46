import { CANDIDATE_FIELDS, type CandidateField } from '../candidates/candidate-fields.ts';
import { conceptKey } from './concept-key.ts';
import type { Background } from './make-background.ts';
import { type TermTable, visitTerms } from './term-table.ts';

/** All spellings of one possible concept, over all articles. */
export interface Term {
  readonly key: string;
  /** The commonest spelling. */
  readonly name: string;
  /** Spelling → occurrences. */
  readonly spellings: ReadonlyMap<string, number>;
  readonly body: number;
  readonly headings: number;
  readonly labels: number;
  readonly cells: number;
  readonly code: number;
  readonly sections: number;
  readonly apart: number;
  readonly foreign: number;
  readonly articles: number;
  /** Neighbours as `Candidate` counts them, summed over the articles. */
  readonly before: number;
  readonly after: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A term while articles are added to it. */
interface Draft {
  readonly spellings: Map<string, Spelling>;
  /** Bits of articles, 32 of them under each number. */
  readonly seen: Map<number, number>;
  opens: boolean;
  closes: boolean;
  /** In the order of `CANDIDATE_FIELDS`. */
  readonly counts: number[];
}

/** One spelling of a term; found by its text, so that its key is made once. */
interface Spelling {
  readonly draft: Draft;
  said: number;
}

const BODY = CANDIDATE_FIELDS.indexOf('body');
const HEADINGS = CANDIDATE_FIELDS.indexOf('headings');
const FOREIGN = CANDIDATE_FIELDS.indexOf('foreign');

// A plural that could have a singular: `goroutines`, not `https` or `os`.
const PLURAL = /[a-z]{3}s$/;

/**
 * Bring together what different articles call by spellings of the same word: case, joints and
 * plurals. An acronym that is also a common word in small letters stays apart: `REST`, `rest`.
 *
 * @param tables Of all articles, in their order.
 */
export function mergeSpellings(
  tables: readonly TermTable[],
  background: Background,
): readonly Term[] {
  const drafts = new Map<string, Draft>();
  const spellings = new Map<string, Spelling>();
  for (const [number, table] of tables.entries()) {
    visitTerms(table, ({ surface, counts, opens, closes, seen }) => {
      const spelling = spellings.get(surface) ?? addSpelling(surface, drafts, background);
      spellings.set(surface, spelling);
      const { draft } = spelling;
      spelling.said += (counts[BODY] ?? 0) + (counts[HEADINGS] ?? 0);
      addCounts(draft, counts);
      draft.opens ||= opens;
      draft.closes ||= closes;
      for (const [half, bits] of seen.entries()) addSeen(draft.seen, 2 * number + half, bits);
    });
  }
  for (const key of drafts.keys()) {
    if (isPlural(key, drafts)) join(drafts, key, key.slice(0, -1));
    const small = key.startsWith('^') ? conceptKey(key.slice(1)) : key;
    if (small !== key && isForeign(drafts.get(small))) join(drafts, key, small);
  }
  return [...drafts].map(([key, draft]) => finish(key, draft));
}

/** The key of a spelling; what must not merge with its small letters keeps its capitals. */
export function spellingKey(surface: string, background: Background): string {
  const key = conceptKey(surface);
  const isShort = /^[A-Z][A-Z]{1,4}$/.test(surface) || /^[A-Z]\w{1,2}$/.test(surface);
  return isShort && background(key) > 0 ? `^${surface}` : key;
}

function addSpelling(
  surface: string,
  drafts: Map<string, Draft>,
  background: Background,
): Spelling {
  const key = spellingKey(surface, background);
  const draft = drafts.get(key) ?? makeDraft();
  drafts.set(key, draft);
  const spelling = { draft, said: 0 };
  draft.spellings.set(surface, spelling);
  return spelling;
}

function makeDraft(): Draft {
  const counts = CANDIDATE_FIELDS.map(() => 0);
  return { spellings: new Map(), seen: new Map(), opens: false, closes: false, counts };
}

function addCounts({ counts }: Draft, others: ArrayLike<number>): void {
  for (let field = 0; field < counts.length; field++) {
    counts[field] = (counts[field] ?? 0) + (others[field] ?? 0);
  }
}

function addSeen(seen: Map<number, number>, key: number, bits: number): void {
  if (bits !== 0) seen.set(key, (seen.get(key) ?? 0) | bits);
}

function countSeen(seen: ReadonlyMap<number, number>): number {
  let count = 0;
  for (const bits of seen.values()) {
    // Each round clears the lowest bit.
    for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  }
  return count;
}

/** `goroutines` of `goroutine`. An acronym takes a small `s`: `APIs`, but `HTTPS` is no plural. */
function isPlural(key: string, drafts: ReadonlyMap<string, Draft>): boolean {
  const singular = PLURAL.test(key) ? drafts.get(key.slice(0, -1)) : undefined;
  if (singular === undefined) return false;
  const isAcronym = [...singular.spellings.keys()].some((each) => /^[A-Z]{2,}$/.test(each));
  const spellings = [...(drafts.get(key)?.spellings.keys() ?? [])];
  return !isAcronym || spellings.some((each) => /[A-Z]s$/.test(each));
}

/** Beside Chinese, small letters are the same name written small: `go`, `http`. */
function isForeign(draft: Draft | undefined): boolean {
  if (draft === undefined) return false;
  const { counts } = draft;
  return (counts[FOREIGN] ?? 0) >= ((counts[BODY] ?? 0) + (counts[HEADINGS] ?? 0)) / 2;
}

function join(drafts: Map<string, Draft>, from: string, into: string): void {
  const [source, target] = [drafts.get(from), drafts.get(into)];
  if (source === undefined || target === undefined) return;
  absorb(target, source);
  drafts.delete(from);
}

function absorb(into: Draft, from: Draft): void {
  for (const [surface, { said }] of from.spellings) {
    const known = into.spellings.get(surface);
    if (known) known.said += said;
    else into.spellings.set(surface, { draft: into, said });
  }
  addCounts(into, from.counts);
  into.opens ||= from.opens;
  into.closes ||= from.closes;
  for (const [key, bits] of from.seen) addSeen(into.seen, key, bits);
}

function finish(key: string, draft: Draft): Term {
  const { seen, opens, closes, counts } = draft;
  const spellings = new Map([...draft.spellings].map(([surface, { said }]) => [surface, said]));
  const ranked = [...spellings].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const commonest = ranked[0]?.[0] ?? key;
  // A concept has the name of one thing: `API` and not `APIs`.
  const singular = /[^s]s$/i.test(commonest) ? commonest.slice(0, -1) : '';
  const name = spellings.has(singular) ? singular : commonest;
  return { key, name, spellings, opens, closes, articles: countSeen(seen), ...fields(counts) };
}

function fields(counts: readonly number[]): Record<CandidateField, number> {
  const entries = CANDIDATE_FIELDS.map((field, i) => [field, counts[i] ?? 0]);
  // The entries are the fields, each with its count.
  return Object.fromEntries(entries) as Record<CandidateField, number>;
}
