import { FUNCTION_WORDS, WORD_BUILDERS } from './function-words.ts';
import { isModifier } from './is-modifier.ts';
import type { Background } from './make-background.ts';
import type { Term } from './merge-spellings.ts';
import { weighSupport } from './weigh-support.ts';

/** What is needed to judge a term besides the term itself. */
export interface TermContext {
  readonly background: Background;
  readonly segmenter: Intl.Segmenter;
  /** How many articles there are. */
  readonly articles: number;
  /** Occurrences of a spelling's term over all articles; 0 when unknown. */
  readonly occurrences: (spelling: string) => number;
  /** Occurrences of the commonest longer term that contains this one. */
  readonly inLonger: (term: Term) => number;
}

/** The parts of a weight, so that it can be made again with exact counts. */
export interface TermScore {
  readonly specificity: number;
  readonly marks: number;
  readonly weight: number;
}

const NOTHING: TermScore = { specificity: 0, marks: 0, weight: 0 };

// Below this share a word is as rare as one that the table does not have.
const RAREST = 0.008;

// A word that every tenth document has says nothing about this one.
const COMMON = 0.1;

// An address and not a name: `github.com`, `go.uber.org`, `proxy.golang.org`.
const HOST = /\.(?:com|org|net|io|cn|dev|edu|gov|co)(?:$|[./])/;

// `v2`, `v1.26.0`, `1.x`.
const VERSION = /^v\d/i;

// Capitals, digits or joints inside: `QPS`, `gRPC`, `P99`, `sync.Pool`, `io_uring`.
const COMPOSED = /^[A-Za-z].*[A-Z\d._]/;

/**
 * Judge how much a term is worth looking up.
 *
 * The product of how specific the word is (rare in technical writing at large, cohesive, with free
 * edges) and how much the articles treat it (sections, articles, headings, cells, code).
 *
 * @returns A weight of 0 for fragments, fillers and what is said only once.
 */
export function scoreTerm(term: Term, context: TermContext): TermScore {
  if (term.sections < 2 || term.body < 1) return NOTHING;
  if (context.inLonger(term) >= 0.75 * said(term)) return NOTHING;
  const isHan = /\p{Script=Han}/u.test(term.name);
  const specificity = isHan ? scoreHan(term, context) : scoreLatin(term, context);
  const marks = countMarks(term);
  return {
    specificity,
    marks,
    weight: specificity * weighSupport(term.sections, term.articles, marks),
  };
}

function said(term: Term): number {
  return term.body + term.headings;
}

/** How often authors set the term apart, with less for each time more. */
function countMarks(term: Term): number {
  return Math.min(term.headings, 3) + Math.min(term.cells, 4) / 2 + Math.min(term.code, 4) / 3;
}

function rarity(share: number): number {
  return Math.log(0.25 / Math.max(share, RAREST));
}

function scoreHan(term: Term, context: TermContext): number {
  const { background, segmenter } = context;
  const words = [...segmenter.segment(term.name)].map((each) => each.segment);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (FUNCTION_WORDS.has(last)) return 0;
  if (WORD_BUILDERS.has(first) && !needsBuilder(term, context)) return 0;
  if (!isFree(term) || background(term.name) > COMMON) return 0;
  // A title that recurs over unrelated texts, and is hardly said in any of them, is a formula.
  const formulas = term.headings + 2 * term.labels;
  const running = Math.max(0, term.body - term.labels);
  const spoken = formulas > running ? running / formulas : 1;
  const thing = isModifier(term) ? 0.6 : 1;
  return (
    thing *
    spoken *
    (words.length === 1 ? scoreWord(term, background) : scoreCompound(term, context))
  );
}

/**
 * A word of the segmenter's dictionary belongs to everyday language; two characters of it are
 * seldom a term unless authors set it apart.
 */
function scoreWord(term: Term, background: Background): number {
  const apart = Math.min(1, (term.cells + term.code) / 2);
  const everyday = term.name.length > 2 ? 0.8 : 0.35 + 0.25 * apart;
  return rarity(background(term.name)) * everyday;
}

/** `可` in `可观测性`: what follows is hardly ever said without it. */
function needsBuilder(term: Term, context: TermContext): boolean {
  const rest = context.occurrences(term.name.slice(1));
  return rest === 0 ? term.name.length > 2 : said(term) >= 0.7 * rest;
}

/**
 * Several words: as specific as their rarer part, if the parts belong together. A known word with
 * a common one behind it is that word again: `熔断机制` is about `熔断`.
 */
function scoreCompound(term: Term, context: TermContext): number {
  const { name } = term;
  let cohesion = 1;
  let generic = 0;
  for (let at = 1; at < name.length; at += 1) {
    const [left, right] = [name.slice(0, at), name.slice(at)];
    const [leftSaid, rightSaid] = [context.occurrences(left), context.occurrences(right)];
    const isTail = context.background(right) > COMMON || right.length === 1;
    if (isTail && left.length > 1 && leftSaid >= 3 * said(term)) return 0;
    const rarer = Math.min(leftSaid || Infinity, rightSaid || Infinity);
    const share = said(term) / Math.max(1, rarer);
    // One character makes another word of a word if it is often there: `微` in `微服务`.
    const makesWord = (left.length === 1 || right.length === 1) && share >= 0.2;
    if (rarer !== Infinity && !makesWord) cohesion = Math.min(cohesion, share);
    if (left.length < 2 || right.length < 2) continue;
    generic = Math.max(generic, Math.min(context.background(left), context.background(right)));
  }
  return rarity(Math.max(context.background(name), generic / 2)) * (0.3 + 0.7 * cohesion);
}

/** On both sides something else than one and the same character stands beside it. */
function isFree({ opens, closes, before, after }: Term): boolean {
  return (opens || before > 3) && (closes || after > 3);
}

function scoreLatin(term: Term, context: TermContext): number {
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
  const rare = rarity(background(name.toLowerCase()));
  if (/^[a-z]{2,3}$/.test(name) && term.headings === 0) return 0;
  if (COMPOSED.test(name)) return Math.max(rare, 2.2);
  const floor = term.foreign >= said(term) / 2 ? 1.8 : 0;
  if (/^[A-Z]/.test(name)) return Math.max(rare * properness(term), floor * 1.1, 1.2);
  return Math.max(floor, rare * plainness(term));
}

/** A name keeps its capital, always beside Chinese; a word has it where a sentence begins. */
function properness(term: Term): number {
  if (term.foreign >= said(term) / 2) return 1;
  let [small, all] = [0, 0];
  for (const [spelling, count] of term.spellings) {
    all += count;
    if (spelling === spelling.toLowerCase()) small += count;
  }
  if (/ly$/.test(term.name)) return 0.4;
  return small >= all / 4 ? 0.7 : 1;
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
  const shares = words.map((word) => context.background(word.toLowerCase()));
  const capitals = words.filter((word) => /^[A-Z]/.test(word)).length / words.length;
  const common = Math.max(...shares) * (capitals === 1 ? 0.5 : 1);
  return rarity(common) * (0.2 + 0.8 * cohesion);
}
