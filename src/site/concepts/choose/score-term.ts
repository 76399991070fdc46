import { FUNCTION_WORDS, WORD_BUILDERS } from '../candidates/function-words.ts';
import { isModifier } from './is-modifier.ts';
import type { Background } from './make-background.ts';
import type { Term } from './merge-spellings.ts';
import { rarity } from './rarity.ts';
import { said } from './said.ts';
import { scoreLatin } from './score-latin.ts';
import type { TermContext } from './term-context.ts';
import { weighSupport } from './weigh-support.ts';

/** The parts of a weight, so that it can be made again with exact counts. */
export interface TermScore {
  readonly specificity: number;
  readonly marks: number;
  readonly weight: number;
}

const NOTHING: TermScore = { specificity: 0, marks: 0, weight: 0 };

// A word that every tenth document has says nothing about this one.
const COMMON = 0.1;

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

/** How often authors set the term apart, with less for each time more. */
function countMarks(term: Term): number {
  return Math.min(term.headings, 3) + Math.min(term.cells, 4) / 2 + Math.min(term.code, 4) / 3;
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
