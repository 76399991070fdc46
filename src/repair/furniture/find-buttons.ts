import { isCodeLine } from '../1-evidence/code-lines/is-code-line.ts';
import type { Line } from '../1-evidence/line.ts';

// Copy, Copy code, Copy the code, 复制代码, Copied!, Enter fullscreen mode Exit fullscreen mode, Copy codeCopied!
const BUTTON =
  /^(?:(?:(?:enter|exit|toggle) ?full ?screen(?: mode)?|copy(?: (?:(?:the )?code|snippet|link))?(?: to (?:the )?clipboard)?|copied[!.]?|(?:toggle )?(?:word|line) wrap|复制(?:代码|成功|到剪贴板)?|已复制|拷贝(?:代码)?|複製(?:代碼|程式碼)?) ?){1,3}$/i;
// Buttons of several words, which are no titles.
const CLEAR = /\s|代码|剪贴板|代碼|程式碼|!/;
const MAX_LENGTH = 48;
/** Least number of times that a lone word must occur to be a button, and the least share of them beside code. */
const MIN_TIMES = 2;
const MIN_SHARE = 0.6;
/** From this many times on, a lone word is a button with a smaller share beside code. */
const MANY_TIMES = 4;
const MIN_SHARE_OF_MANY = 0.3;

/** Buttons that a page shows beside its code. */
export interface Buttons {
  /** Numbers of their lines. */
  readonly numbers: readonly number[];
  /** Numbers of those that stand above their code. */
  readonly above: readonly number[];
  /** Numbers of the lines above those that stand below their code. */
  readonly ends: readonly number[];
}

/** Whether a text is what a page prints on a button beside code. */
export function isButton(text: string): boolean {
  return text.length <= MAX_LENGTH && BUTTON.test(text);
}

/** Whether nobody takes it for anything else. */
export function isClearButton(text: string): boolean {
  return CLEAR.test(text);
}

interface Place {
  readonly number: number;
  /** The number of the line above it, -1 for none. */
  readonly before: number;
  readonly isAbove: boolean;
  readonly isBelow: boolean;
}

/**
 * Find the buttons that stand beside code, on a line of their own.
 *
 *     npm install
 *     Copy                 ← dropped
 *
 * A lone word is one where it stands time and again, and beside code nearly always: `Copy` may be a heading.
 *
 * @param lines All lines of the text.
 */
export function findButtons(lines: readonly Line[]): Buttons {
  const byName = new Map<string, Place[]>();
  for (const [at, { text, number }] of lines.entries()) {
    const name = text.trim();
    if (!isButton(name)) continue;
    const isAbove = isCodeLine(lines[at + 1]);
    const own = byName.get(name) ?? [];
    const above = lines[at - 1];
    own.push({ number, before: above?.number ?? -1, isAbove, isBelow: isCodeLine(above) });
    byName.set(name, own);
  }
  const groups = [...byName].map(([name, places]) => chooseButtons(name, places));
  return {
    numbers: groups.flatMap(({ numbers }) => numbers),
    above: groups.flatMap(({ above }) => above),
    ends: groups.flatMap(({ ends }) => ends),
  };
}

function chooseButtons(name: string, places: readonly Place[]): Buttons {
  const beside = places.filter(({ isAbove, isBelow }) => isAbove || isBelow);
  const least = places.length < MANY_TIMES ? MIN_SHARE : MIN_SHARE_OF_MANY;
  const isHabit = places.length >= MIN_TIMES && beside.length >= places.length * least;
  const own = isHabit ? places : isClearButton(name) ? beside : [];
  const above = places.filter(({ isAbove }) => isAbove);
  const isOver = above.length >= places.filter(({ isBelow }) => isBelow).length;
  return {
    numbers: own.map(({ number }) => number),
    above: isOver ? own.filter(({ isAbove }) => isAbove).map(({ number }) => number) : [],
    ends: isHabit && !isOver ? own.flatMap(({ before }) => (before < 0 ? [] : before)) : [],
  };
}
