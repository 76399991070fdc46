import { feature } from '../../../learned/feature.ts';
import type { PythonLine } from './read-python-line.ts';

/** A block of Python that is open. */
export interface PythonBlock {
  readonly kind: string;
  /** Name of a function that takes no argument. */
  readonly bare: string | undefined;
  /** Names that its header binds. */
  readonly binds: ReadonlySet<string>;
  /** Names bound in its body so far. */
  readonly bound: ReadonlySet<string>;
  readonly lines: number;
}

/** Where a block of code stands between two statements. */
export interface PythonState {
  readonly blocks: readonly PythonBlock[];
  /** The statement before, undefined at the start. */
  readonly before: PythonLine | undefined;
}

const CONTINUES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['elif', new Set(['if', 'elif'])],
  ['else', new Set(['if', 'elif', 'for', 'while', 'except', 'try'])],
  ['except', new Set(['try', 'except'])],
  ['finally', new Set(['try', 'except', 'else'])],
  ['case', new Set(['case'])],
]);
/** Nested deeper than this no block is looked for. */
const MAX_OPEN_BLOCKS = 24;
/** Below this nothing is opened. */
const MAX_DEPTH = 100;

/**
 * The levels that a statement may have, deepest first. What calls a function without an argument
 * stands outside of it: nothing would end it.
 */
export function pythonLevels(line: PythonLine, { blocks, before }: PythonState): readonly number[] {
  const depth = blocks.length;
  if (before?.opens) return [depth];
  const headers = CONTINUES.get(line.kind);
  const called = blocks.findIndex(({ bare }) => bare !== undefined && line.calls.has(bare));
  const levels: number[] = [];
  for (
    let level = called < 0 ? depth : called;
    level >= Math.max(0, depth - MAX_OPEN_BLOCKS);
    level -= 1
  ) {
    if (headers === undefined || headers.has(blocks[level]?.kind ?? '')) levels.push(level);
  }
  return levels.length > 0 ? levels : [depth];
}

/** The state behind a statement at `level`. */
export function applyPythonLevel(line: PythonLine, level: number, state: PythonState): PythonState {
  const kept = state.blocks.slice(0, level);
  const top = kept.at(-1);
  if (top !== undefined) {
    const bound =
      line.binds.size > 0 && top.bound.size < 40
        ? new Set([...top.bound, ...line.binds])
        : top.bound;
    kept[kept.length - 1] = { ...top, lines: top.lines + 1, bound };
  }
  if (line.opens && kept.length < MAX_DEPTH)
    kept.push({ kind: line.kind, bare: line.bare, binds: line.binds, bound: new Set(), lines: 0 });
  return { blocks: kept, before: line };
}

/** Name what speaks for or against giving a statement a level. */
export function pythonFeatures(
  line: PythonLine,
  level: number,
  state: PythonState,
  after: PythonLine | undefined,
): readonly number[] {
  const { blocks, before } = state;
  const closed = blocks.slice(level);
  const pops = Math.min(3, closed.length);
  const top = blocks[level - 1];
  const inside = top?.kind ?? (blocks.length === 0 ? 'none' : 'top');
  const last = closed[0];
  const kinds = closed
    .map((block) => block.kind)
    .slice(0, 3)
    .join();
  const features = [
    feature`${pops}`,
    feature`${pops} ${line.kind}`,
    feature`${pops} ${before?.kind}`,
    feature`${pops} ${before?.kind} ${line.kind}`,
    feature`in ${inside} ${line.kind}`,
    feature`in ${inside} ${line.kind} ${pops}`,
    feature`shut ${kinds}`,
    feature`shut ${kinds} ${line.kind}`,
    feature`shut ${kinds} ${before?.kind}`,
    feature`shut ${kinds} in ${inside}`,
    feature`noted ${line.noted} ${pops}`,
    feature`noted ${line.noted} ${pops} in ${inside} ${line.kind}`,
    feature`noted ${line.noted} ${pops} ${before?.kind}`,
    feature`end ${after === undefined} ${pops} ${line.kind}`,
    feature`next ${after?.kind} ${pops}`,
    feature`next ${after?.kind} ${line.kind} in ${inside}`,
    feature`at ${Math.min(3, level)} ${line.kind}`,
    feature`at ${Math.min(3, level)} ${line.kind} ${before?.kind}`,
  ];
  if (last !== undefined) {
    features.push(
      feature`size ${last.kind} ${Math.min(5, last.lines)}`,
      feature`size ${last.kind} ${Math.min(5, last.lines)} ${line.kind}`,
    );
    for (const block of closed) {
      const uses = [...block.binds].some((name) => line.names.has(name));
      const rebinds = [...block.bound].some((name) => line.binds.has(name));
      const reads = [...block.bound].some((name) => line.names.has(name));
      features.push(
        feature`${block.kind} header used ${uses}`,
        feature`${block.kind} rebinds ${rebinds}`,
        feature`${block.kind} reads ${reads}`,
        feature`${block.kind} ${line.kind} ${uses} ${reads}`,
      );
    }
  }
  if (top !== undefined) {
    const uses = [...top.binds].some((name) => line.names.has(name));
    features.push(
      feature`stay ${top.kind} used ${uses}`,
      feature`stay ${top.kind} ${line.kind} used ${uses} ${[...top.bound].some((name) => line.names.has(name))}`,
    );
  }
  if (line.names.has('self'))
    features.push(feature`self in ${blocks.slice(0, level).some((b) => b.kind === 'method')}`);
  if (before !== undefined)
    features.push(feature`alike ${line.kind === before.kind && shareFirst(line, before)} ${pops}`);
  return features;
}

function shareFirst(a: PythonLine, b: PythonLine): boolean {
  const [first] = a.names;
  const [other] = b.names;
  return first !== undefined && first === other;
}
