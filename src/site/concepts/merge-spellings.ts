import type { Candidate } from '../../types/site.ts';
import { CANDIDATE_FIELDS, type CandidateField } from './candidate-fields.ts';
import { conceptKey } from './concept-key.ts';
import { decodeCandidates } from './decode-candidates.ts';
import type { Background } from './make-background.ts';

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
  readonly spellings: Map<string, number>;
  readonly seen: Set<number>;
  opens: boolean;
  closes: boolean;
  readonly counts: Record<CandidateField, number>;
}

// A plural that could have a singular: `goroutines`, not `https` or `os`.
const PLURAL = /[a-z]{3}s$/;

/**
 * Bring together what different articles call by spellings of the same word: case, joints and
 * plurals. An acronym that is also a common word in small letters stays apart: `REST`, `rest`.
 *
 * @param articles The candidates of each article, encoded.
 */
export function mergeSpellings(
  articles: readonly string[],
  background: Background,
): readonly Term[] {
  const drafts = new Map<string, Draft>();
  for (const [article, candidates] of articles.entries()) {
    for (const candidate of decodeCandidates(candidates)) {
      const key = spellingKey(candidate.surface, background);
      const draft = drafts.get(key) ?? makeDraft();
      drafts.set(key, draft);
      addCandidate(draft, candidate, article);
    }
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

function makeDraft(): Draft {
  const counts = {
    ...{ body: 0, headings: 0, labels: 0, cells: 0, code: 0 },
    ...{ sections: 0, apart: 0, foreign: 0, before: 0, after: 0 },
  };
  return { spellings: new Map(), seen: new Set(), opens: false, closes: false, counts };
}

function addCandidate(draft: Draft, candidate: Candidate, article: number): void {
  const said = candidate.body + candidate.headings;
  draft.spellings.set(candidate.surface, (draft.spellings.get(candidate.surface) ?? 0) + said);
  for (const field of CANDIDATE_FIELDS) draft.counts[field] += candidate[field];
  draft.opens ||= candidate.opens;
  draft.closes ||= candidate.closes;
  draft.seen.add(article);
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
  return draft.counts.foreign >= (draft.counts.body + draft.counts.headings) / 2;
}

function join(drafts: Map<string, Draft>, from: string, into: string): void {
  const [source, target] = [drafts.get(from), drafts.get(into)];
  if (source === undefined || target === undefined) return;
  absorb(target, source);
  drafts.delete(from);
}

function absorb(into: Draft, from: Draft): void {
  for (const [spelling, said] of from.spellings) {
    into.spellings.set(spelling, (into.spellings.get(spelling) ?? 0) + said);
  }
  for (const field of CANDIDATE_FIELDS) into.counts[field] += from.counts[field];
  into.opens ||= from.opens;
  into.closes ||= from.closes;
  for (const each of from.seen) into.seen.add(each);
}

function finish(key: string, draft: Draft): Term {
  const { spellings, seen, opens, closes, counts } = draft;
  const ranked = [...spellings].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const commonest = ranked[0]?.[0] ?? key;
  // A concept has the name of one thing: `API` and not `APIs`.
  const singular = /[^s]s$/i.test(commonest) ? commonest.slice(0, -1) : '';
  const name = spellings.has(singular) ? singular : commonest;
  return { key, name, spellings, opens, closes, articles: seen.size, ...counts };
}
