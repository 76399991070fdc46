import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CutLine, cutReader } from '../../src/repair/3-mend/cut/cut-features.ts';
import {
  CUT_LABELS,
  type CutLabel,
  type CutPlace,
  type GapKind,
} from '../../src/repair/3-mend/cut/cut-place.ts';
import {
  type CutText,
  MAX_CODE_ITEMS as MANY,
  readCutText,
} from '../../src/repair/3-mend/cut/cut-text.ts';
import { type OpenUnit, openUnit } from '../../src/repair/3-mend/cut/open-unit.ts';
import { mayBeCut, openAt, placesOf } from '../../src/repair/3-mend/cut/read-cut-line.ts';
import { alignDocument, type LineLabel } from '../align/align-document.ts';
import { type CodeSpan, partItemCode } from './code-in-items.ts';
import { type GluedLine, glueBlocks } from './glue-blocks.ts';

/** Places of lines with what is right at each of them. */
export interface CutExample {
  readonly hashes: Int32Array;
  readonly label: number;
  readonly gap: GapKind;
  /** Made up from an ideal text. */
  readonly isGlued: boolean;
}

/** A line with what is right at its places. */
export interface LearnedLine {
  /** The document it stands in. */
  readonly doc: string;
  readonly line: CutLine;
  readonly inCode: boolean;
  readonly places: readonly CutPlace[];
  /** What begins at which place. */
  readonly right: ReadonlyMap<CutPlace, CutLabel>;
  readonly whole: CutText;
  /** It begins with code: nothing is learned of its start, for it may as well be a list of names. */
  readonly startsCode: boolean;
  readonly isGlued: boolean;
}

// Marks that the alignment does not see: a unit may begin with them.
const UNSEEN = /^[\s`*_~|\\•]*$/;
/** A marker may stand before an item. */
const GAP = /^\s*(?:[-*•]\s+)?/;
const GAP_ONLY = /^\s*(?:[-*•]\s+)?$/;
const EMPTY: LineLabel = {
  ...{ line: 0, kind: 'list', block: -1, start: false, item: false, depth: 0, ordered: false },
  ...{ lang: '', glued: [], matched: 0 },
};
/** Of paragraphs far from any list every fourth line is learned from. */
const SPARSE = 4;
const NEAR = 2;

function labelOf(glued: LineLabel['glued'][number]): CutLabel | undefined {
  if (glued.kind === 'list') return glued.item ? 'item' : 'text';
  return glued.kind === 'code' || glued.kind === 'mermaid' ? 'code' : undefined;
}

/** What begins at each place; undefined where the line holds what cannot be cut. */
function labelsOf(
  { text }: CutLine,
  glued: readonly { readonly column: number; readonly label: CutLabel | undefined }[],
  places: readonly CutPlace[],
): ReadonlyMap<CutPlace, CutLabel> | undefined {
  const found = new Map<CutPlace, CutLabel>();
  for (const { column, label } of glued) {
    if (label === undefined) return undefined;
    const place = places.findLast(({ at }) => at <= column && UNSEEN.test(text.slice(at, column)));
    if (place) found.set(place, label);
  }
  return found;
}

/** The examples that a line gives. */
export function examplesOfLine({
  line,
  inCode,
  right,
  places,
  whole,
  isGlued,
}: LearnedLine): readonly CutExample[] {
  const reader = cutReader(line, places, whole);
  let open: OpenUnit = openAt(line, inCode);
  return places.map((place, index) => {
    const own = right.get(place) ?? 'none';
    const hashes = Int32Array.from(reader.read(place, index, open));
    if (own !== 'none') open = openUnit(own, place);
    return { hashes, label: CUT_LABELS.indexOf(own), gap: place.gap, isGlued };
  });
}

function lineOfLabel(
  line: CutLine,
  label: LineLabel,
  isAlone: boolean,
  whole: CutText,
  doc: string,
  spans: readonly CodeSpan[],
): readonly LearnedLine[] {
  const places = placesOf(line, whole);
  const own = label.glued.map((unit) => ({ column: unit.column, label: labelOf(unit) }));
  if (label.kind === 'list' && label.item) own.unshift({ column: 0, label: 'item' });
  const glued = spans.length > 0 ? addCode(line.text, own, spans) : own;
  const right = labelsOf(line, glued, places);
  const startsCode = isCode(label) && spans.length === 0;
  const inCode = startsCode && !isAlone;
  if (!right || !mayBeCut(line, whole)) return [];
  return [{ doc, line, inCode, right, places, whole, startsCode, isGlued: false }];
}

function linesOfGlued(doc: string, lines: readonly GluedLine[]): readonly LearnedLine[] {
  const known = readCutText(lines.map(({ line }) => line.text));
  return lines.flatMap(({ line, units, keepsLines }) => {
    const whole = { ...known, keepsSpace: keepsLines, codeItems: MANY };
    const places = placesOf(line, whole);
    const right = labelsOf(line, units, places);
    if (!right || !mayBeCut(line, whole)) return [];
    const own = { inCode: false, startsCode: false, isGlued: true };
    return [{ doc, line, right, places, whole, ...own }];
  });
}

const LEARNED: ReadonlySet<string> = new Set(['list', 'paragraph', 'code', 'mermaid']);

function isCode(label: LineLabel | undefined): boolean {
  return label?.kind === 'code' || label?.kind === 'mermaid';
}

/** A line of code by itself may as well be a list of names that were run together. */
function isAlone(labels: readonly LineLabel[], index: number): boolean {
  return [labels[index - 1], labels[index + 1]].every((label) => !isCode(label));
}

/** Lines in and near lists, a share of the others, and code where it is told from them by little. */
function isLearned(labels: readonly LineLabel[], index: number): boolean {
  const label = labels[index];
  if (!label || !LEARNED.has(label.kind)) return false;
  const near = labels.slice(Math.max(0, index - NEAR), index + NEAR + 1);
  const isNear = near.some(({ kind }) => kind === 'list');
  if (isCode(label)) return isNear || isAlone(labels, index) || label.glued.length > 0;
  return isNear || index % SPARSE === 0;
}

/** What a line is of which nothing is left but the code of an item. */
function onlyCode(line: number): LineLabel {
  return { ...EMPTY, line };
}

/** Where a column stood before code was taken out of the line. */
function columnBefore(column: number, spans: readonly CodeSpan[]): number {
  let at = column;
  for (const { from, to } of spans) if (from <= at) at += to - from;
  return at;
}

type Unit = { readonly column: number; readonly label: CutLabel | undefined };

/** Adds the code that was taken out of a line, and the text after it, to what begins in the line. */
function addCode(
  text: string,
  units: readonly Unit[],
  spans: readonly CodeSpan[],
): readonly Unit[] {
  const all: Unit[] = units.map(({ column, label }) => {
    const at = columnBefore(column, spans);
    return { label, column: at + (GAP.exec(text.slice(at))?.[0].length ?? 0) };
  });
  for (const { from, to } of spans) {
    all.push({ column: from, label: 'code' });
    const next = to + (/^\s*/.exec(text.slice(to))?.[0].length ?? 0);
    const begins = all.some(({ column }) => column >= to && GAP_ONLY.test(text.slice(to, column)));
    const isCode = spans.some((span) => span.from === next);
    if (next < text.length && !begins && !isCode) all.push({ column: next, label: 'text' });
  }
  return all.sort((a, b) => a.column - b.column);
}

function linesOfText(doc: string, gold: string, source: string): readonly LearnedLine[] {
  const texts = source.split('\n').map((line) => line.trimEnd());
  const whole = readCutText(texts);
  const parted = whole.keepsSpace ? undefined : partItemCode(gold, texts);
  const aligned = alignDocument(parted?.gold ?? gold, parted?.lines.join('\n') ?? source);
  const byLine = new Map(aligned.map((label) => [label.line, label]));
  for (const [at, spans] of (parted?.spans ?? []).entries()) {
    if (spans.length > 0 && !byLine.has(at + 1)) byLine.set(at + 1, onlyCode(at + 1));
  }
  const labels = [...byLine.values()].sort((a, b) => a.line - b.line);
  return labels.flatMap((label, index) => {
    const at = label.line - 1;
    const spans = parted?.spans[at] ?? [];
    if (spans.length === 0 && !isLearned(labels, index)) return [];
    const line = { text: texts[at] ?? '', before: texts[at - 1] ?? '', after: texts[at + 1] ?? '' };
    return lineOfLabel(line, label, isAlone(labels, index), whole, doc, spans);
  });
}

/**
 * Read the lines of all damaged texts of one variant that are learned from, with what begins where.
 *
 * @param folder A set's folder.
 * @param variant Its folder of damaged texts.
 */
export function readCutLines(folder: string, variant: string): readonly LearnedLine[] {
  const damaged = join(folder, variant);
  if (!existsSync(damaged)) return [];
  return readdirSync(damaged)
    .sort()
    .flatMap((file) => {
      const doc = file.replace(/\.\w+$/, '');
      const gold = join(folder, 'gold', `${doc}.md`);
      if (!existsSync(gold)) return [];
      const source = readFileSync(join(damaged, file), 'utf8');
      return linesOfText(doc, readFileSync(gold, 'utf8'), source);
    });
}

/** Read made-up lines: the paragraphs and the code of a set, glued together. */
export function readGluedLines(folder: string): readonly LearnedLine[] {
  return [...glueBlocks(folder)].flatMap(([doc, lines]) => linesOfGlued(doc, lines));
}
