import type { IGrammar, StateStack } from 'shiki/textmate';

/** What a grammar makes of a line that begins in a certain state. */
export interface MemoLine {
  readonly html: string;
  readonly next: StateStack;
}

/** Lines that were coloured before, by grammar, by the state that they begin in, by their text. */
export interface LineMemo {
  get(grammar: object, state: StateStack, line: string): MemoLine | undefined;
  /** @returns What was kept: the state that follows is one that other lines share. */
  put(grammar: object, state: StateStack, line: string, found: MemoLine): MemoLine;
}

/** A state as vscode-textmate's own class has it. */
interface Frame {
  readonly parent: Frame | null;
  toStateStackFrame(): object;
}

/** Some megabytes; most lines of code stand in many articles: `}`, `import (`, `return nil`. */
const MAX_LINES = 15_000;

/**
 * Remember coloured lines.
 *
 * It is exact: what a grammar makes of a line depends on the line and on the state before it alone.
 * States that are equal in all their parts are made the same object, so that code which only begins
 * differently meets what is known.
 *
 * @param most Lines that a generation holds. The latest two generations stay, so that a line goes when
 *   between one and two times as many others have come or been asked for after it.
 */
export function lineMemo(most: number = MAX_LINES): LineMemo {
  let states = stateTable();
  let [fresh, old] = [generation(), generation()];
  return { get, put };

  function get(grammar: object, state: StateStack, line: string): MemoLine | undefined {
    const known = fresh.get(grammar, state, line);
    if (known) return known;
    const kept = old.get(grammar, state, line);
    if (kept) add(grammar, state, line, kept);
    return kept;
  }

  function put(grammar: object, state: StateStack, line: string, found: MemoLine): MemoLine {
    const entry = { html: found.html, next: states.share(grammar, found.next) };
    add(grammar, state, line, entry);
    return entry;
  }

  function add(grammar: object, state: StateStack, line: string, entry: MemoLine): void {
    if (fresh.count() >= most) [fresh, old] = [generation(), fresh];
    // Code that nobody wrote may have a state for each line.
    if (states.count() >= most) {
      states = stateTable();
      [fresh, old] = [generation(), generation()];
    }
    fresh.add(grammar, state, line, entry);
  }
}

/** Lines that came one after another. */
interface Generation extends Pick<LineMemo, 'get'> {
  add(grammar: object, state: StateStack, line: string, entry: MemoLine): void;
  count(): number;
}

function generation(): Generation {
  const grammars = new WeakMap<object, Map<StateStack, Map<string, MemoLine>>>();
  let count = 0;
  return { get, add, count: () => count };

  function get(grammar: object, state: StateStack, line: string): MemoLine | undefined {
    return grammars.get(grammar)?.get(state)?.get(line);
  }

  function add(grammar: object, state: StateStack, line: string, entry: MemoLine): void {
    count += 1;
    const states = grammars.get(grammar) ?? new Map<StateStack, Map<string, MemoLine>>();
    grammars.set(grammar, states);
    const lines = states.get(state) ?? new Map<string, MemoLine>();
    states.set(state, lines.set(line, entry));
  }
}

/** States of all grammars. */
interface StateTable {
  /** The one state that stands for all equal ones. */
  share(grammar: object, state: StateStack): StateStack;
  count(): number;
}

function stateTable(): StateTable {
  const grammars = new WeakMap<object, GrammarStates>();
  let count = 0;
  return { share, count: () => count };

  function share(grammar: object, state: StateStack): StateStack {
    if (!isFrame(state)) return state;
    const known = grammars.get(grammar) ?? { numbers: new WeakMap(), known: new Map(), states: [] };
    grammars.set(grammar, known);
    const number = numberOf(state, known);
    known.states[number] ??= state;
    return known.states[number];
  }

  function numberOf(frame: Frame, states: GrammarStates): number {
    const { numbers, known } = states;
    const found = numbers.get(frame);
    if (found !== undefined) return found;
    const parent = frame.parent === null ? -1 : numberOf(frame.parent, states);
    const key = `${parent} ${JSON.stringify(frame.toStateStackFrame())}`;
    const number = known.get(key) ?? known.size;
    if (number === known.size) count += 1;
    known.set(key, number);
    numbers.set(frame, number);
    return number;
  }
}

/** States of one grammar by their numbers: equal ones have the same. */
interface GrammarStates {
  readonly numbers: WeakMap<object, number>;
  readonly known: Map<string, number>;
  readonly states: StateStack[];
}

/** The class is not exported; of a state of another kind nothing is shared. */
function isFrame(state: unknown): state is StateStack & Frame {
  return typeof state === 'object' && state !== null && 'toStateStackFrame' in state;
}

/** What `tokenizeLines` needs of a grammar. */
export type LineGrammar = Pick<IGrammar, 'tokenizeLine2'>;
