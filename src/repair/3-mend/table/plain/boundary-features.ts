import { countNesting } from './count-nesting.ts';
import { tokenClass } from './token-class.ts';

/** One row as tokens, with what is asked of them again and again. */
export interface PlainRow {
  readonly tokens: readonly string[];
  readonly classes: readonly string[];
  /** Open brackets and quotes after each token: no cell ends inside them. */
  readonly nesting: readonly number[];
}

/** How often tokens and classes stand at the same place in other rows. */
export interface RowStatistics {
  readonly rows: number;
  /** Rows that hold a token. */
  readonly tokens: ReadonlyMap<string, number>;
  /** Rows with a class at a place counted from the start (`2|code`) or the end (`-2|code`). */
  readonly places: ReadonlyMap<string, number>;
  /** Rows that hold two tokens side by side. */
  readonly pairs: ReadonlyMap<string, number>;
}

const PLACES = 8;
const INSIDE_BRACKETS = -12;
const AT_JOINT = -3;
const AT_BRACKET = -1.5;
const BETWEEN_HAN = 2.5;
const BEFORE_ANSWER = 4;

// ✅(支持), ⭐⭐⭐: a cell that answers or rates starts with its mark
const startsWithAnswer = /^[✅❌✔✓✗✘☑⚠⭐★☆🟢🟡🔴]/u;

// ms, as in 18 ms
const isUnit = /^(?:[nμµm]?s|min|[KMGT]i?B|[kMG]?bps|[kMG]?Hz|[KMG]?B\/s|ops\/s|req\/s|%)$/;
// 18, ~2.5, >1,200
const isNumber = /^[-+~<>≥≤≈=]*\d[\d,.]*$/;

/** Split a line at white space. */
export function toPlainRow(line: string): PlainRow {
  const tokens = line.trim().split(/\s+/);
  return { tokens, classes: tokens.map(tokenClass), nesting: countNesting(tokens) };
}

// ends or starts with a comma, or is an operator: the cell goes on
const goesOn = /[,，、:：+=&|/→]$/;
const isJoint = /^(?:[,，、+=&|/→×]|或|和|与|及)$/;

// 的系统线程: Chinese that leans on what stands before it
const leansBack = /^(?:的|了|着|地|得|们|等|之)/;
// 执行于, 成功与: Chinese that leans on what follows
const leansOn = /(?:的|与|和|或|及|在|从|由|被|把|将|向|于|对|未|不)$/;

/**
 * What is known of borders without learning: none inside brackets, hardly one at a comma or
 * before a unit; there is one between two Chinese words, as Chinese writes no spaces, and before
 * a mark that answers or rates.
 */
export function boundaryPrior(row: PlainRow, at: number): number {
  if ((row.nesting[at] ?? 0) > 0) return INSIDE_BRACKETS;
  const left = row.tokens[at] ?? '';
  const right = row.tokens[at + 1] ?? '';
  if (isJoint.test(right) || (isJoint.test(left) && at > 0)) return AT_JOINT;
  if (leansBack.test(right) || (left.length > 1 && leansOn.test(left))) return AT_JOINT;
  if (left.length > 1 && goesOn.test(left)) return AT_JOINT;
  if (isNumber.test(left) && isUnit.test(right)) return AT_JOINT;
  if (startsWithAnswer.test(right) && !startsWithAnswer.test(left)) return BEFORE_ANSWER;
  if (/^[(（]/.test(right)) return AT_BRACKET;
  return isHan(left.at(-1)) && isHan(right.at(0)) ? BETWEEN_HAN : 0;
}

/** Count what the rows below the header have in common. */
export function countRows(rows: readonly PlainRow[]): RowStatistics {
  const tokens = new Map<string, number>();
  const places = new Map<string, number>();
  const pairs = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const row of rows) {
    for (const token of new Set(row.tokens)) add(tokens, token);
    for (const pair of new Set(row.tokens.slice(1).map((token, i) => `${row.tokens[i]} ${token}`)))
      add(pairs, pair);
    for (let i = 0; i < Math.min(PLACES, row.classes.length); i++) {
      add(places, `${i}|${row.classes[i]}`);
      add(places, `${-1 - i}|${row.classes.at(-1 - i)}`);
    }
  }
  return { rows: rows.length, tokens, places, pairs };
}

/** What speaks for and against a cell border after token `at`; names of learned weights. */
export function boundaryFeatures(
  row: PlainRow,
  at: number,
  isHeader: boolean,
  statistics: RowStatistics,
): readonly string[] {
  const { tokens, classes, nesting } = row;
  const left = tokens[at] ?? '';
  const right = tokens[at + 1] ?? '';
  const a = classes[at] ?? '^';
  const b = classes[at + 1] ?? '$';
  const side = isHeader ? 'h' : 'b';
  const names = [
    `${side}:pair|${a}|${b}`,
    `${side}:left|${classes[at - 1] ?? '^'}|${a}`,
    `${side}:right|${b}|${classes[at + 2] ?? '$'}`,
    `${side}:three|${classes[at - 1] ?? '^'}|${a}|${b}`,
    `${side}:next|${a}|${b}|${classes[at + 2] ?? '$'}`,
    `from|${isHan(left.at(-1)) ? left.at(-1) : '-'}|${isHan(right.at(0))}`,
    `to|${isHan(right.at(0)) ? right.at(0) : '-'}|${isHan(left.at(-1))}`,
    `token|${right.length < 12 && /^[a-z]+$/i.test(right) ? right.toLowerCase() : ''}`,
    `last|${left.length < 12 && /^[a-z]+$/i.test(left) ? left.toLowerCase() : ''}`,
    `${side}:end|${endOf(left)}|${startOf(right)}`,
    `${side}:place|${Math.min(at, 4)}|${Math.min(tokens.length - 2 - at, 4)}`,
    `${side}:nested|${(nesting[at] ?? 0) > 0}`,
    `${side}:length|${Math.min(6, Math.floor(Math.log2(tokens.length)))}|${Math.min(at, 2)}`,
  ];
  if (isHeader) return names;
  return [
    ...names,
    `seen|${seen(tokens[at - 1] ?? '', statistics)}|${seen(left, statistics)}|${seen(right, statistics)}`,
    `seen-on|${seen(left, statistics)}|${seen(right, statistics)}|${seen(tokens[at + 2] ?? '', statistics)}`,
    `pair-seen|${pairSeen(left, right, statistics)}`,
    `right-seen|${seen(right, statistics)}|${b}`,
    `left-seen|${seen(left, statistics)}|${a}`,
    `place-left|${placed(at, a, statistics)}|${placed(at + 1, b, statistics)}`,
    `place-right|${placed(at - tokens.length, a, statistics)}|${placed(at + 1 - tokens.length, b, statistics)}`,
  ];
}

function endOf(token: string): string {
  return /[,;:、，；：.。!?！？)）"'`]$/.exec(token)?.[0] ?? (/[A-Za-z]$/.test(token) ? 'a' : '-');
}

function startOf(token: string): string {
  if (/^[A-Z]/.test(token)) return 'A';
  if (/^[a-z]/.test(token)) return 'a';
  return /^[(（"'`[{<]/.exec(token)?.[0] ?? (/^\d/.test(token) ? '0' : '-');
}

/** Share of rows with a token, in steps. */
function seen(token: string, { rows, tokens }: RowStatistics): string {
  const count = tokens.get(token) ?? 0;
  return count <= 1 ? '1' : share(count, rows);
}

function pairSeen(left: string, right: string, { rows, pairs }: RowStatistics): string {
  const count = pairs.get(`${left} ${right}`) ?? 0;
  return count <= 1 ? '1' : share(count, rows);
}

function placed(place: number, name: string, { rows, places }: RowStatistics): string {
  if (place >= PLACES || place < -PLACES) return 'far';
  return share(places.get(`${place}|${name}`) ?? 0, rows);
}

function share(count: number, rows: number): string {
  if (rows < 3) return 'few';
  const part = count / rows;
  return part > 0.8 ? 'all' : part > 0.45 ? 'most' : part > 0.2 ? 'some' : 'rare';
}

function isHan(char: string | undefined): boolean {
  return char !== undefined && /\p{Script=Han}/u.test(char);
}
