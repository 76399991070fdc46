import { readYamlLine, type YamlLine } from '../../../languages/read-yaml-line.ts';
import type { ScoreFeatures } from '../../../learned/read-table.ts';
import { indentBrackets } from '../brackets/indent-brackets.ts';
import { findBracketEnd } from '../find-bracket-end.ts';
import { indentShell } from '../indent-shell.ts';
import { whiteSpace } from '../white-space.ts';
import { attachYaml, type YamlContent, type YamlPlace } from './attach-yaml.ts';
import type { LineRange } from './find-embedded-yaml.ts';
import { findYamlRestarts } from './find-yaml-restarts.ts';
import { scalarStart } from './open-scalar.ts';
import { readTemplateDirective, type TemplateDirective } from './template-directive.ts';

const UNIT = '  ';
/** A bracket that is not closed within this many lines is no flow collection. */
const MAX_FLOW_LINES = 200;
/** A key of one word. */
const WORD = /^[\w./$-]+$/;
/** YAML inside block scalars inside YAML … is followed this far. */
const MAX_EMBEDDING = 2;

/** An item that is commented out. */
const ITEM_NOTE = /^#\s*-\s/;

/** How to indent: the model, where lists stand, how deep we are in block scalars. */
export interface YamlOptions {
  readonly score: ScoreFeatures;
  /** A list stands one level below its key, or at the key's column. */
  readonly lists: 'plus' | 'same';
  readonly nesting?: number;
}

/** The lines of one document between `---` and `---`. */
interface Document {
  readonly lines: readonly string[];
  readonly read: readonly YamlLine[];
  readonly options: YamlOptions;
}

/**
 * Indent YAML: every key is attached to the key it most likely stands below.
 *
 *     metadata:
 *     name: web       ← one level in
 *     spec:           ← back
 *
 * Comments follow the line behind them; block scalars are indented as what they hold.
 */
export function indentYamlWith(lines: readonly string[], options: YamlOptions): readonly string[] {
  const read = lines.map(readYamlLine);
  const restarts = findYamlRestarts(read);
  const out: string[] = [];
  let start = 0;
  for (let i = 0; i <= lines.length; i += 1) {
    const isBreak = read[i]?.kind === 'break';
    if (i < lines.length && !isBreak && !restarts.has(i)) continue;
    const part = { lines: lines.slice(start, i), read: read.slice(start, i), options };
    for (const prefix of indentDocument(part)) out.push(prefix);
    if (isBreak) out.push('');
    start = isBreak ? i + 1 : i;
  }
  return out;
}

function indentDocument(document: Document): readonly string[] {
  const { lines, read, options } = document;
  const out: string[] = lines.map(() => '');
  const flows = findFlows(document);
  const inFlow = new Set(flows.flatMap(({ start, end }) => range(start + 1, end)));
  const content = range(0, lines.length).filter(
    (i) => read[i]?.kind !== 'note' && read[i]?.kind !== 'blank' && !inFlow.has(i),
  );
  const directives = lines.map((line, i) =>
    read[i]?.kind === 'note' ? readTemplateDirective(line) : undefined,
  );
  const closed = new Set(flows.map(({ start }) => start));
  const places = attachYaml(
    content.flatMap((i): readonly YamlContent[] => {
      const line = read[i];
      if (line === undefined) return [];
      const isText = line.kind === 'text' && line.dashes === 0;
      const begins = isText ? scalarStart(lines[i] ?? '', closed.has(i)) : 'other';
      const isFilled = directives[i + 1]?.kind === 'fill' || holdsNotes(document, i);
      return [{ ...line, begins, ...(isFilled ? { value: 'scalar' } : {}) }];
    }),
    options.score,
  );
  const inValue = new Set<number>();
  content.forEach((i, k) => {
    out[i] = prefixOf(places[k], options.lists);
    if (places[k]?.inValue) inValue.add(i);
  });
  for (const flow of flows) placeFlow(flow, lines, inValue, out);
  placeNotes(document, inValue, out);
  placeDirectives(directives, out);
  indentScalars(document, inValue, out);
  return out;
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
}

function prefixOf(place: YamlPlace | undefined, lists: YamlOptions['lists']): string {
  if (place?.node === undefined) return '';
  return whiteSpace(UNIT, place.node[lists] + (place.inValue ? 1 : 0));
}

/** Flow collections of several lines: the line that opens one, and the line behind its end. */
function findFlows({ lines, read }: Document): readonly LineRange[] {
  const flows: LineRange[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    if (read[i]?.value !== 'flow') continue;
    const last = findBracketEnd(lines, i, MAX_FLOW_LINES);
    if (last <= i) continue;
    flows.push({ start: i, end: last + 1 });
    i = last;
  }
  return flows;
}

/** Indent a flow collection by its brackets; inside a block scalar it is part of that. */
function placeFlow(
  { start, end }: LineRange,
  lines: readonly string[],
  inValue: Set<number>,
  out: string[],
): void {
  const isPart = inValue.has(start);
  const inner = isPart ? [] : indentBrackets(lines.slice(start, end), 'json');
  for (const i of range(start + 1, end)) {
    if (isPart) inValue.add(i);
    out[i] = (out[start] ?? '') + (inner[i - start] ?? '');
  }
}

/** Whether all items of the list below a key are commented out: the next line is no item. */
function holdsNotes({ lines, read }: Document, index: number): boolean {
  const key = read[index];
  if (key?.kind !== 'pair' || key.value !== 'none' || !ITEM_NOTE.test(lines[index + 1] ?? ''))
    return false;
  let next = index + 2;
  while (read[next]?.kind === 'note') next += 1;
  return read[next]?.kind === 'pair' && read[next]?.dashes === 0;
}

/**
 * A comment stands where the line behind it stands, inside a block scalar it is part of that; items that are all
 * commented out stand below their key.
 */
function placeNotes(document: Document, inValue: Set<number>, out: string[]): void {
  const { lines, read } = document;
  let last = '';
  const held = new Set<number>();
  for (let i = 0; i < lines.length; i += 1) {
    if (read[i]?.kind !== 'note') {
      last = out[i] ?? '';
      if (holdsNotes(document, i)) last += whiteSpace(UNIT, (read[i]?.dashes ?? 0) + 1);
      continue;
    }
    out[i] = last;
    const isFirst = holdsNotes(document, i - 1);
    if (ITEM_NOTE.test(lines[i] ?? '') && (isFirst || held.has(i - 1))) held.add(i);
  }
  for (let i = lines.length - 2; i >= 0; i -= 1) {
    if (read[i]?.kind !== 'note') continue;
    if (held.has(i)) continue;
    out[i] = out[i + 1] ?? '';
    if (inValue.has(i + 1)) inValue.add(i);
  }
}

/** A value stands where its template says, the end of a condition or a loop where that begins. */
function placeDirectives(
  directives: readonly (TemplateDirective | undefined)[],
  out: string[],
): void {
  const open: string[] = [];
  for (const [i, directive] of directives.entries()) {
    if (directive?.kind === 'fill') out[i] = ' '.repeat(directive.column);
    else if (directive?.kind === 'open') open.push(out[i] ?? '');
    else if (directive) {
      out[i] = open.at(-1) ?? out[i] ?? '';
      if (directive.kind === 'close') open.pop();
    }
  }
}

/** Indent what block scalars hold: YAML again, JSON, or else a script. */
function indentScalars(
  { lines, options }: Document,
  inValue: ReadonlySet<number>,
  out: string[],
): void {
  for (let i = 0; i < lines.length; i += 1) {
    if (!inValue.has(i)) continue;
    let end = i + 1;
    while (inValue.has(end) && out[end] === out[i]) end += 1;
    const inner = indentScalar(lines.slice(i, end), options);
    inner.forEach((prefix, k) => {
      out[i + k] = (out[i + k] ?? '') + prefix;
    });
    i = end - 1;
  }
}

function indentScalar(lines: readonly string[], options: YamlOptions): readonly string[] {
  if (isOneFlow(lines)) return indentBrackets(lines, 'json');
  const nesting = (options.nesting ?? 0) + 1;
  if (nesting <= MAX_EMBEDDING && holdsYaml(lines)) {
    return indentYamlWith(lines, { ...options, nesting });
  }
  return indentShell(lines);
}

/** Whether lines are one collection in brackets, from the first to the last. */
function isOneFlow(lines: readonly string[]): boolean {
  return (
    /^[[{]/.test(lines[0] ?? '') && findBracketEnd(lines, 0, lines.length) === lines.length - 1
  );
}

/** Whether a block scalar holds YAML: most lines are pairs, or its first keys lead to a block scalar. */
function holdsYaml(lines: readonly string[]): boolean {
  const read = lines.map(readYamlLine);
  const pairs = read.filter(({ kind, key }) => kind === 'pair' && !key.includes(' '));
  const first = read.findIndex(({ value }) => value !== 'none');
  const opens =
    read[first]?.value === 'block' && read.slice(0, first + 1).every(({ key }) => WORD.test(key));
  return opens || pairs.length * 10 >= lines.length * 7;
}
