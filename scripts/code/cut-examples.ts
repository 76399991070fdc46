import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CutLine,
  cutReader,
  type OpenUnit,
} from '../../src/repair/3-mend/cut/cut-features.ts';
import { mayBeCut, openAt, openUnit, placesOf } from '../../src/repair/3-mend/cut/cut-line.ts';
import {
  CUT_LABELS,
  type CutLabel,
  type CutPlace,
  type GapKind,
} from '../../src/repair/3-mend/cut/cut-place.ts';
import { type CutText, readCutText } from '../../src/repair/3-mend/cut/cut-text.ts';
import { alignDocument, type LineLabel } from '../align/align-document.ts';
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
/** One in so many lines of paragraphs far from any list is learned from. */
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
): readonly LearnedLine[] {
  const places = placesOf(line, whole);
  const glued = label.glued.map((unit) => ({ column: unit.column, label: labelOf(unit) }));
  if (label.kind === 'list' && label.item) glued.unshift({ column: 0, label: 'item' });
  const right = labelsOf(line, glued, places);
  const inCode = isCode(label) && !isAlone;
  if (!right || !mayBeCut(line, whole)) return [];
  return [{ doc, line, inCode, right, places, whole, startsCode: isCode(label), isGlued: false }];
}

function linesOfGlued(doc: string, lines: readonly GluedLine[]): readonly LearnedLine[] {
  const known = readCutText(lines.map(({ line }) => line.text));
  return lines.flatMap(({ line, inCode, units, keepsLines }) => {
    const whole = { ...known, keepsSpace: keepsLines };
    const places = placesOf(line, whole);
    const right = labelsOf(line, units, places);
    if (!right || !mayBeCut(line, whole)) return [];
    return [{ doc, line, inCode, right, places, whole, startsCode: false, isGlued: true }];
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

function linesOfText(doc: string, gold: string, source: string): readonly LearnedLine[] {
  const texts = source.split('\n').map((line) => line.trimEnd());
  const whole = readCutText(texts);
  const labels = alignDocument(gold, source);
  return labels.flatMap((label, index) => {
    if (!isLearned(labels, index)) return [];
    const at = label.line - 1;
    const line = { text: texts[at] ?? '', before: texts[at - 1] ?? '', after: texts[at + 1] ?? '' };
    return lineOfLabel(line, label, isAlone(labels, index), whole, doc);
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
