import { attachYaml, type ScoreYaml, type YamlPlace } from './attach-yaml.ts';
import { indentBrackets } from './indent-brackets.ts';
import { indentShell } from './indent-shell.ts';
import { readYamlLine, type YamlLine } from './read-yaml-line.ts';

const UNIT = '  ';

/** Whether a sequence stands one level below its key or at the key's column. */
export type SequenceStyle = 'plus' | 'same';

/** Indent YAML with a given score and style; see `indentYaml`. */
export function indentYamlWith(
  lines: readonly string[],
  score: ScoreYaml,
  style: SequenceStyle,
): readonly string[] {
  const read = lines.map(readYamlLine);
  const out: string[] = lines.map(() => '');
  let start = 0;
  for (let i = 0; i <= lines.length; i += 1) {
    if (i < lines.length && read[i]?.kind !== 'break') continue;
    indentDocument(lines, read, start, i, score, style, out);
    start = i + 1;
  }
  return out;
}

/** Fill `out` for the lines of one document, `start` to before `end`. */
function indentDocument(
  lines: readonly string[],
  read: readonly YamlLine[],
  start: number,
  end: number,
  score: ScoreYaml,
  style: SequenceStyle,
  out: string[],
): void {
  const flows = flowLines(lines, read, start, end);
  const content: number[] = [];
  for (let i = start; i < end; i += 1) {
    const kind = read[i]?.kind;
    if (kind !== 'note' && kind !== 'blank' && !flows.has(i)) content.push(i);
  }
  const places = attachYaml(
    content.flatMap((i) => read[i] ?? []),
    score,
  );
  content.forEach((i, k) => {
    out[i] = prefixOf(places[k], style);
  });
  for (const [i, opener] of flows) out[i] = (out[opener] ?? '') + (out[i] ?? '');
  indentFlows(lines, flows, out);
  indentScalars(lines, content, places, out);
  for (let i = end - 1; i >= start; i -= 1) {
    if (read[i]?.kind === 'note')
      out[i] = noteInScalar(i, content, places, out) ?? out[i + 1] ?? out[i - 1] ?? '';
  }
}

function prefixOf(place: YamlPlace | undefined, style: SequenceStyle): string {
  if (place?.node === undefined) return '';
  const levels = style === 'plus' ? place.node.plus : place.node.same;
  return UNIT.repeat(levels + (place.inValue ? 1 : 0));
}

/** A comment inside a block scalar has the column of the line before it. */
function noteInScalar(
  note: number,
  content: readonly number[],
  places: readonly (YamlPlace | undefined)[],
  out: readonly string[],
): string | undefined {
  const k = content.indexOf(note + 1);
  return k > 0 && places[k]?.inValue ? out[note + 1] : undefined;
}

/** Lines inside an open bracket, with the line that opened it. */
function flowLines(
  lines: readonly string[],
  read: readonly YamlLine[],
  start: number,
  end: number,
): ReadonlyMap<number, number> {
  const flows = new Map<number, number>();
  for (let i = start; i < end; i += 1) {
    if (read[i]?.value !== 'flow') continue;
    const last = closingLine(lines, i, end);
    for (let k = i + 1; k <= last; k += 1) flows.set(k, i);
    i = Math.max(i, last);
  }
  return flows;
}

function closingLine(lines: readonly string[], opener: number, end: number): number {
  let depth = 0;
  for (let i = opener; i < Math.min(end, opener + 200); i += 1) {
    for (const ch of lines[i] ?? '') {
      if (ch === '[' || ch === '{') depth += 1;
      else if (ch === ']' || ch === '}') depth -= 1;
    }
    if (depth <= 0) return i;
  }
  return opener;
}

function indentFlows(
  lines: readonly string[],
  flows: ReadonlyMap<number, number>,
  out: string[],
): void {
  for (const opener of new Set(flows.values())) {
    const members = [...flows].filter(([, from]) => from === opener).map(([i]) => i);
    const prefixes = indentBrackets(
      [opener, ...members].map((i) => lines[i] ?? ''),
      'json',
    );
    members.forEach((i, k) => {
      out[i] = (out[opener] ?? '') + (prefixes[k + 1] ?? '');
    });
  }
}

/** Indent what block scalars hold: most are scripts. */
function indentScalars(
  lines: readonly string[],
  content: readonly number[],
  places: readonly (YamlPlace | undefined)[],
  out: string[],
): void {
  let run: number[] = [];
  const flush = (): void => {
    const text = run.map((i) => lines[i] ?? '');
    const inner = text[0]?.startsWith('{') ? indentBrackets(text, 'json') : indentShell(text);
    run.forEach((i, k) => {
      out[i] = (out[i] ?? '') + (inner[k] ?? '');
    });
    run = [];
  };
  content.forEach((i, k) => {
    if (places[k]?.inValue) run.push(i);
    else if (run.length > 0) flush();
  });
  if (run.length > 0) flush();
}
