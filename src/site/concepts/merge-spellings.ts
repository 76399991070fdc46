import type { Candidate } from '../../types/site.ts';
import { conceptKey } from './concept-key.ts';
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
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** A term while articles are added to it. */
interface Draft {
  readonly spellings: Map<string, number>;
  readonly before: Set<string>;
  readonly after: Set<string>;
  readonly seen: Set<number>;
  readonly counts: Record<(typeof COUNTS)[number], number>;
}

const COUNTS = [
  'body',
  'headings',
  'labels',
  'cells',
  'code',
  'sections',
  'apart',
  'foreign',
] as const;

// A plural that could have a singular: `goroutines`, not `https` or `os`.
const PLURAL = /[a-z]{3}s$/;

/**
 * Bring together what different articles call by spellings of the same word: case, joints and
 * plurals. An acronym that is also a common word in small letters stays apart: `REST`, `rest`.
 *
 * @param articles The candidates of each article.
 */
export function mergeSpellings(
  articles: readonly (readonly Candidate[])[],
  background: Background,
): readonly Term[] {
  const drafts = new Map<string, Draft>();
  for (const [article, candidates] of articles.entries()) {
    for (const candidate of candidates) {
      const key = spellingKey(candidate.surface, background);
      const draft = drafts.get(key) ?? makeDraft();
      drafts.set(key, draft);
      addCandidate(draft, candidate, article);
    }
  }
  for (const key of drafts.keys()) {
    if (PLURAL.test(key) && !isAcronym(drafts.get(key))) join(drafts, key, key.slice(0, -1));
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
    ...{ body: 0, headings: 0, labels: 0, cells: 0, code: 0, sections: 0, apart: 0, foreign: 0 },
  };
  return { spellings: new Map(), before: new Set(), after: new Set(), seen: new Set(), counts };
}

function addCandidate(draft: Draft, candidate: Candidate, article: number): void {
  const said = candidate.body + candidate.headings;
  draft.spellings.set(candidate.surface, (draft.spellings.get(candidate.surface) ?? 0) + said);
  for (const field of COUNTS) draft.counts[field] += candidate[field];
  for (const each of candidate.before.split(' ')) draft.before.add(each);
  for (const each of candidate.after.split(' ')) draft.after.add(each);
  draft.seen.add(article);
}

/** Capitals throughout: the `S` of `HTTPS` is no plural. */
function isAcronym(draft: Draft | undefined): boolean {
  return [...(draft?.spellings.keys() ?? [])].some((spelling) => /^[A-Z]+S$/.test(spelling));
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
  for (const field of COUNTS) into.counts[field] += from.counts[field];
  for (const each of from.before) into.before.add(each);
  for (const each of from.after) into.after.add(each);
  for (const each of from.seen) into.seen.add(each);
}

function finish(key: string, draft: Draft): Term {
  const { spellings, before, after, seen, counts } = draft;
  const ranked = [...spellings].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const name = ranked[0]?.[0] ?? key;
  return { key, name, spellings, before, after, articles: seen.size, ...counts };
}
