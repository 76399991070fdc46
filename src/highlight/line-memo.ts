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
const MOST_LINES = 20_000;

/**
 * Remember coloured lines.
 *
 * It is exact: what a grammar makes of a line depends on the line and on the state before it alone.
 * States that are equal in all their parts are made the same object, so that code which only begins
 * differently meets what is known.
 */
export function lineMemo(): LineMemo {
  let grammars = new WeakMap<object, ReturnType<typeof memoOfGrammar>>();
  let count = 0;
  return { get, put };

  function get(grammar: object, state: StateStack, line: string): MemoLine | undefined {
    return grammars.get(grammar)?.lines.get(state)?.get(line);
  }

  function put(grammar: object, state: StateStack, line: string, found: MemoLine): MemoLine {
    if (count >= MOST_LINES) {
      grammars = new WeakMap();
      count = 0;
    }
    count += 1;
    const memo = grammars.get(grammar) ?? memoOfGrammar();
    grammars.set(grammar, memo);
    const entry = { html: found.html, next: memo.share(found.next) };
    const lines = memo.lines.get(state) ?? new Map<string, MemoLine>();
    memo.lines.set(state, lines.set(line, entry));
    return entry;
  }
}

interface GrammarMemo {
  readonly lines: Map<StateStack, Map<string, MemoLine>>;
  /** The one state that stands for all equal ones. */
  share(state: StateStack): StateStack;
}

function memoOfGrammar(): GrammarMemo {
  const numbers = new WeakMap<object, number>();
  const known = new Map<string, number>();
  const states: StateStack[] = [];
  return { lines: new Map(), share };

  function share(state: StateStack): StateStack {
    if (!isFrame(state)) return state;
    const number = numberOf(state);
    states[number] ??= state;
    return states[number];
  }

  function numberOf(frame: Frame): number {
    const found = numbers.get(frame);
    if (found !== undefined) return found;
    const parent = frame.parent === null ? -1 : numberOf(frame.parent);
    const key = `${parent} ${JSON.stringify(frame.toStateStackFrame())}`;
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    numbers.set(frame, number);
    return number;
  }
}

/** The class is not exported; of a state of another kind nothing is shared. */
function isFrame(state: unknown): state is StateStack & Frame {
  return typeof state === 'object' && state !== null && 'toStateStackFrame' in state;
}

/** What `tokenizeLines` needs of a grammar. */
export type LineGrammar = Pick<IGrammar, 'tokenizeLine2'>;
