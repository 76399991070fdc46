import { CODE_FROM } from '../../1-evidence/code-lines/code-scores.ts';
import type { Evidence } from '../../1-evidence/evidence.ts';
import type { Line } from '../../1-evidence/line.ts';
import { closeRuns } from '../../1-evidence/runs-of.ts';
import { saysOfPage } from '../says-of-page.ts';
import { areDefinitions } from './are-definitions.ts';
import WEIGHTS from './close-runs.weights.json' with { type: 'json' };
import { describeRun, weighRun } from './describe-run.ts';

/** Log-odds below which lines are no table, and no code: few of either are below. */
const MIN_TABLE_ODDS = -2;
const MIN_CODE_ODDS = -1.5;
/** How much higher both may be where a line says something of its page: of 9,000 tables and blocks none has one. */
const PAGE_ALLOWANCE = 2.5;
// An item, or what stands at the depth of one: its list says what it is. Han has spaces between cells alone.
const OTHER = /^\s|^[•◦▪]|^\d+[.)]\s|\p{Script=Han}/u;
const LEADS_ON = /[:：]$/;
/** A line that is shorter ended for another reason than its width. */
const MIN_WRAPPED = 40;
const OPEN = /[\p{L}\p{N},)]$/u;
const SMALL = /^\p{Ll}/u;

/** What a line that stands close to others cannot be. */
export interface CloseProse {
  /** Numbers of lines, from 0, that are no rows of a table. */
  readonly noRows: ReadonlySet<number>;
  /** Those that are no code either, and whether each goes on with the line before it. */
  readonly prose: ReadonlyMap<number, boolean>;
}

/**
 * Find prose whose lines stand close: a site's line breaks, names of authors, menus. Where cells are
 * joined by one space, most lines that stand close are rows or code.
 *
 *     Published 3 March 2024
 *     7 minutes to read          ← no rows, though each begins with a word like a name
 *     View the source
 *
 * @param evidence All lines and their numbers.
 */
export function findCloseProse(evidence: Evidence): CloseProse {
  const { lines } = evidence;
  const noRows = new Set<number>();
  const prose = new Map<number, boolean>();
  for (const [first, end] of closeRuns(lines)) {
    const kind = end - first > 1 ? kindOf(evidence, first, end) : 'unknown';
    for (let line = first; line < end; line += 1) {
      if (kind !== 'unknown') noRows.add(line);
      if (kind === 'prose') prose.set(line, line > first && goesOn(lines, line));
    }
  }
  return { noRows, prose };
}

function kindOf(
  { lines, codeScores }: Evidence,
  first: number,
  end: number,
): 'unknown' | 'no table' | 'prose' {
  const run = lines.slice(first, end);
  const isLed = LEADS_ON.test(lines[first - 1]?.text ?? '');
  if ((end - first > 2 || !isLed) && areDefinitions(run.map(({ text }) => text))) return 'prose';
  if (run.some(({ text, part }) => part > 0 || OTHER.test(text))) return 'unknown';
  const sum = codeScores.subarray(first, end).reduce((all, score) => all + score, 0);
  const texts = run.map(({ text }) => text);
  const facts = describeRun(texts, sum / run.length);
  const more = texts.some(saysOfPage) ? PAGE_ALLOWANCE : 0;
  if (weighRun(facts, WEIGHTS.table) >= MIN_TABLE_ODDS + more) return 'unknown';
  const isAmongCode = Math.min(codeScores[first - 1] ?? 0, codeScores[end] ?? 0) >= CODE_FROM;
  return isLed || isAmongCode || weighRun(facts, WEIGHTS.code) >= MIN_CODE_ODDS + more
    ? 'no table'
    : 'prose';
}

function goesOn(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1]?.text ?? '';
  return before.length >= MIN_WRAPPED && OPEN.test(before) && SMALL.test(lines[index]?.text ?? '');
}
