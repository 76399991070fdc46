import type { Background } from './make-background.ts';
import type { Term } from './merge-spellings.ts';
import { rarity } from './rarity.ts';
import { said } from './said.ts';
import type { TermContext } from './term-context.ts';

// An address and not a name: `github.com`, `go.uber.org`, `proxy.golang.org`.
const HOST = /\.(?:com|org|net|io|cn|dev|edu|gov|co)(?:$|[./])/;

// `v2`, `v1.26.0`, `1.x`.
const VERSION = /^v\d/i;

// An English word that is written small as often as that is no name: capitals begin its sentences.
const ORDINARY = 0.2;

// An English word of less is said in passing.
const DOUBTFUL = 0.5;

// A capital that stands only where any word has one says little.
const UNPROVEN = 0.25;

// Capitals, digits or joints inside: `QPS`, `gRPC`, `P99`, `sync.Pool`, `io_uring`.
const COMPOSED = /^[A-Za-z].*[A-Z\d._]/;

/**
 * Judge how specific a Latin word or a phrase of such words is.
 *
 * @returns 0 for addresses, versions and words of everyday.
 */
export function scoreLatin(term: Term, context: TermContext): number {
  const { name } = term;
  if (HOST.test(name) || VERSION.test(name) || name.length < 2) return 0;
  if (isNumbered(name, context) || isEverywhere(term, context)) return 0;
  const worth = name.includes(' ')
    ? scorePhrase(term, context)
    : scoreName(term, context.background);
  return worth * inSentences(term);
}

/** `member1` beside `member2`: names of an example, whatever they stand for. */
function isNumbered(name: string, context: TermContext): boolean {
  const [, stem, digit] = /^([a-z]{3,}-?)(\d)$/.exec(name) ?? [];
  if (stem === undefined) return false;
  return [Number(digit) - 1, Number(digit) + 1].some((n) => context.occurrences(stem + n) > 0);
}

/** `Options`: a word, not a name, that nearly half of many articles have tells nothing apart. */
function isEverywhere(term: Term, { articles }: TermContext): boolean {
  if (articles < 20 || term.articles < 0.4 * articles || term.foreign >= said(term) / 2)
    return false;
  return !COMPOSED.test(term.name) && properness(term) < 1 && term.code < 3;
}

/**
 * In English, a word that mostly stands alone, as a title or before a colon, is a label of texts and
 * not their matter: `Note`, `Prerequisites`. Beside Chinese every word stands alone.
 */
function inSentences(term: Term): number {
  if (said(term) < 5 || term.foreign >= said(term) / 10) return 1;
  const within = 1 - term.apart / said(term);
  return Math.min(1, 4 * within * within);
}

/** One word: its shape says whether it is a name, and so does standing in Chinese text. */
function scoreName(term: Term, background: Background): number {
  const { name } = term;
  const small = name.toLowerCase();
  if (/^[a-z]{2,3}$/.test(name) && term.headings === 0) return 0;
  if (isForeign(term)) {
    const rare = rarity(background(small));
    if (COMPOSED.test(name)) return Math.max(rare, 2.2);
    if (/^[A-Z]/.test(name)) return Math.max(rare, 1.98);
    const floor = term.foreign > said(term) / 2 ? 1.8 : 0;
    return Math.max(rare * plainness(term), floor);
  }
  const rare = rarity(background.english(small));
  if (name.includes('-') && background.namesNoThing(small)) return 0;
  if (COMPOSED.test(name)) return Math.max(rare, 2.2);
  if (/^[A-Z]/.test(name) && smallShare(term) < ORDINARY) {
    if (!isCapitalInside(term)) return background.namesNoThing(small) ? 0 : rare * UNPROVEN;
    return Math.max(rare * properness(term), rare > 1 ? 1.2 : 0);
  }
  const worth = background.namesNoThing(small) ? 0 : rare * plainness(term);
  return worth < DOUBTFUL ? 0 : worth;
}

/**
 * Whether a word has its capital behind other words and beside Chinese, too, or stands alone in
 * cells and code: any word has one where a sentence begins.
 */
function isCapitalInside(term: Term): boolean {
  const inside = term.before - (term.opens ? term.articles : 0);
  return inside > 0 || term.foreign > 0 || term.cells + term.code > 1;
}

/** Mostly said beside Chinese, where a word of another language is there for its meaning. */
function isForeign(term: Term): boolean {
  return term.foreign >= said(term) / 2;
}

/** How often a term is written in small letters. */
function smallShare({ spellings }: Term): number {
  let [small, all] = [0, 0];
  for (const [spelling, count] of spellings) {
    all += count;
    if (spelling === spelling.toLowerCase()) small += count;
  }
  return small / all;
}

/** A name keeps its capital, always beside Chinese; a word has it where a sentence begins. */
function properness(term: Term): number {
  if (isForeign(term)) return 1;
  if (/ly$/.test(term.name)) return 0.4;
  return smallShare(term) >= 0.15 ? 0.7 : 1;
}

/**
 * How much a word in small letters can be trusted to be a term. An article keeps to its terms and
 * uses other words in passing; authors set terms as code; derived forms are seldom terms.
 */
function plainness(term: Term): number {
  const clump = Math.min(1, said(term) / term.articles / 6);
  const derived = /(?:ing|ed|ly)$/.test(term.name) ? 0.4 : 1;
  const code = Math.min(1, term.code / 2);
  return Math.max(clump * derived * 0.6, code * 0.8);
}

/** Several words: names when capitalised, else as specific as they belong together. */
function scorePhrase(term: Term, context: TermContext): number {
  const words = term.name.split(' ');
  const rarest = Math.min(...words.map((word) => context.occurrences(word) || said(term)));
  const cohesion = Math.min(1, said(term) / Math.max(1, rarest));
  const { background } = context;
  const small = words.map((word) => word.toLowerCase());
  const shares = small.map(isForeign(term) ? background : background.english);
  const capitals = words.filter((word) => /^[A-Z]/.test(word)).length / words.length;
  if (capitals < 1 && background.namesNoThing(small.at(-1) ?? '')) return 0;
  const common = Math.max(...shares) * (capitals === 1 ? 0.5 : 1);
  return rarity(common) * (0.2 + 0.8 * cohesion);
}
