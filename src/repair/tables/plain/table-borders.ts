import { boundaryFeatures } from './boundary-features.ts';
import type { PlainRow } from './plain-row.ts';
import type { PlainTableModel } from './plain-table-model.ts';
import { countRows } from './row-statistics.ts';
import { startsWithAnswer } from './starts-with-answer.ts';

const INSIDE_BRACKETS = -14;
const AFTER_ICON = -4;
const AFTER_RELATION = -4;
const AT_BRACKET = -3;
const BEFORE_OPERATOR = -3;
const BEFORE_PARTICLE = -6;
const BEFORE_ANSWER = 5;
const IN_OPEN_BRACKET = -3;
const BETWEEN_ALIKE = 2;

// 🚀: a cell that starts with an icon goes on
const isIcon = /^\p{Extended_Pictographic}\uFE0F?$/u;
// ≥ 90
const isRelation = /^[~<>≥≤≈=]+$/;
// Gin + Redis
const isOperator = /^(?:[+=&|/×→←]|或|和|与|及)$/;
// G 的线程; but 的确
const isParticle = /^的(?!确)/;
// (see
const opens = /[(（][^()（）]*$/;

/**
 * The log-odds of a cell border after each token but the last, row by row.
 *
 * @param rows The header first.
 * @param together Words that stand side by side in the text around the table, by `pairKey`.
 */
export function tableBorders(
  rows: readonly PlainRow[],
  { borders, phrases }: PlainTableModel,
  together?: ReadonlyMap<string, number>,
): readonly Float64Array[] {
  const statistics = countRows(rows, together);
  return rows.map((row, r) => {
    const odds = new Float64Array(row.tokens.length - 1).fill(INSIDE_BRACKETS);
    const open = neverClosed(row);
    for (let i = 0; i < odds.length; i++) {
      if ((row.nesting[i] ?? 0) > 0) continue;
      const learned = borders(boundaryFeatures(row, i, r === 0, statistics, phrases));
      const known = knownJoint(row.tokens[i] ?? '', row.tokens[i + 1] ?? '');
      odds[i] = learned + known + (i >= open ? IN_OPEN_BRACKET : 0);
    }
    return odds;
  });
}

/** The first token that opens a bracket which the row has lost the end of. */
function neverClosed({ tokens, nesting }: PlainRow): number {
  const open = tokens.findIndex((token, t) => opens.test(token) && nesting[t] === 0);
  return open < 0 ? Number.POSITIVE_INFINITY : open;
}

/** What tables rarely show but grammar knows. */
function knownJoint(left: string, right: string): number {
  if (isOperator.test(right)) return BEFORE_OPERATOR;
  if (isParticle.test(right)) return BEFORE_PARTICLE;
  if (startsWithAnswer(right)) return BEFORE_ANSWER;
  if (isIcon.test(left) && !startsWithAnswer(left)) return AFTER_ICON;
  if (isRelation.test(left) && /^\d/.test(right)) return AFTER_RELATION;
  if (/^[(（]/.test(right)) return AT_BRACKET;
  const isAlike = /\p{L}/u.test(left) && left.toLowerCase() === right.toLowerCase();
  return isAlike ? BETWEEN_ALIKE : 0;
}
