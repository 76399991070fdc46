import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, RootContent } from 'mdast';
import type { CutLine } from '../../src/repair/3-mend/cut/cut-features.ts';
import type { CutLabel } from '../../src/repair/3-mend/cut/cut-place.ts';
import { parseGfm } from '../markdown/parse-gfm.ts';
import { seededRandom } from '../random/seeded-random.ts';

/** A line that was glued together, and what begins where in it. */
export interface GluedLine {
  readonly line: CutLine;
  /** The extractor that glued it keeps lines and the white space before them. */
  readonly keepsLines: boolean;
  readonly units: readonly { readonly column: number; readonly label: CutLabel }[];
}

interface Piece {
  readonly kind: 'text' | 'code';
  readonly text: string;
  /** Where the extractor breaks the line: before the first inline code, -1 where there is none. */
  readonly breaksAt: number;
  /** Only the first line, as an extractor that keeps lines glues it. */
  readonly head: string;
}

const MAX_CODE_LINES = 30;
const MAX_TEXT_LENGTH = 400;
/** Share of the code that is moved behind words of the next paragraph, where there is one. */
const MOVED = 0.6;

function visible(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => visible(child)).join('') : '';
}

/** A paragraph as an extractor leaves it: without the spaces around inline code. */
function flatten(node: RootContent): { readonly text: string; readonly breaksAt: number } {
  if (!('children' in node)) return { text: '', breaksAt: -1 };
  let text = '';
  let breaksAt = -1;
  let wasCode = false;
  for (const child of node.children) {
    const own = visible(child).replace(/\s+/g, ' ');
    const isCode = child.type === 'inlineCode';
    if (isCode) text = text.trimEnd();
    if (isCode && breaksAt < 0) breaksAt = text.length;
    text += wasCode ? own.trimStart() : own;
    wasCode = isCode;
  }
  return { text: text.trim(), breaksAt };
}

function pieceOf(node: RootContent): Piece | undefined {
  if (node.type === 'paragraph') {
    const { text, breaksAt } = flatten(node);
    const fits = text !== '' && text.length <= MAX_TEXT_LENGTH;
    return fits ? { kind: 'text', text, breaksAt, head: text } : undefined;
  }
  if (node.type !== 'code') return undefined;
  const lines = node.value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0 || lines.length > MAX_CODE_LINES) return undefined;
  const text = lines.join(' ').replace(/\s+/g, ' ');
  return { kind: 'code', text, breaksAt: -1, head: lines[0] ?? '' };
}

/** Runs of up to four paragraphs and code blocks, with code among them. */
function runsOf(nodes: readonly RootContent[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  const close = (): void => {
    if (run.some(({ kind }) => kind === 'code')) runs.push(run);
    run = [];
  };
  for (const node of nodes) {
    const piece = pieceOf(node);
    if (piece) run.push(piece);
    if (!piece || (run.length >= 4 && piece.kind === 'code')) close();
  }
  close();
  return runs;
}

type Units = { column: number; label: CutLabel }[];

/** Glue the pieces from the second on to a text that is the first or its end. */
function gluePieces(
  start: string,
  run: readonly Piece[],
  random: () => number,
  going: readonly Piece[] = [],
): { readonly text: string; readonly units: Units } {
  const units: Units = [];
  let text = start;
  let isCode = run[0]?.kind === 'code';
  if (isCode) units.push({ column: 0, label: 'code' });
  for (const piece of run.slice(1)) {
    const isItem = piece.kind === 'text' && !going.includes(piece) && random() < 0.6;
    if (isItem && text !== '') text += isCode && random() < 0.15 ? '- ' : ' - ';
    const column = text.length;
    if (piece.kind === 'code') units.push({ column, label: 'code' });
    else if (isItem) units.push({ column, label: 'item' });
    else if (isCode) units.push({ column, label: 'text' });
    text += piece.text;
    isCode = piece.kind === 'code';
  }
  return { text, units };
}

/** An extractor that keeps lines glues only the first line of code to its item. */
function glueHead(run: readonly Piece[], after: string): GluedLine | undefined {
  const [first, second] = run;
  if (first?.kind !== 'text' || second?.kind !== 'code') return undefined;
  const text = `- ${first.text}${second.head}`;
  const units = [{ column: 2 + first.text.length, label: 'code' as const }];
  return { line: { text, before: '', after }, keepsLines: true, units };
}

/**
 * Code of an item comes behind the first words of the paragraph after it, before the inline code there.
 *
 *     For example, `a`:   ⟦code⟧   Here `b` is   →   Here⟦code⟧b is
 */
function glueMoved(
  [first, ...rest]: readonly Piece[],
  random: () => number,
): Pick<GluedLine, 'line' | 'units'> | undefined {
  const at = rest.findIndex(({ kind }) => kind === 'text');
  const moved = rest[at];
  if (first?.kind !== 'text' || moved === undefined || at < 1) return undefined;
  const before = first.breaksAt > 0 ? first.text.slice(first.breaksAt) : `- ${first.text}`;
  const end = moved.breaksAt < 0 ? moved.text.length : moved.breaksAt;
  const tail = moved.text.slice(end);
  const codes = rest.slice(0, at);
  const text = { ...moved, text: moved.text.slice(0, end), breaksAt: -1 };
  const last: readonly Piece[] = tail === '' ? [] : [{ ...text, text: tail }];
  const glued = gluePieces(
    text.text,
    [text, ...codes, ...last, ...rest.slice(at + 1)],
    random,
    last,
  );
  return { line: { text: glued.text, before, after: '' }, units: glued.units };
}

/** Glue a run as an item that was broken before its first inline code, or before its code. */
function glueRun(run: readonly Piece[], random: () => number): GluedLine | undefined {
  const after = random() < 0.5 ? '- 1' : '';
  if (random() < 0.35) return glueHead(run, after);
  const [first, ...rest] = run;
  if (first === undefined) return undefined;
  const moved = random() < MOVED ? glueMoved(run, random) : undefined;
  if (moved) return { ...moved, keepsLines: false };
  if (first.kind === 'text' && first.breaksAt <= 0) {
    const before = `- ${first.text}`;
    if (rest.length === 0) return undefined;
    const { text, units } = gluePieces(rest[0]?.text ?? '', rest, random);
    return { line: { text, before, after }, keepsLines: false, units };
  }
  const before = first.breaksAt > 0 ? `- ${first.text.slice(0, first.breaksAt)}` : '';
  const glued = gluePieces(first.text.slice(first.breaksAt), run, random);
  return {
    line: { text: glued.text, before, after },
    keepsLines: false,
    units: glued.units,
  };
}

/**
 * Glue paragraphs and code of ideal texts together as an extractor glues the parts of an item:
 * the corpora have few such items, and many paragraphs that lead to code.
 *
 * @param folder A set's folder.
 * @returns By the name of the document.
 */
export function glueBlocks(folder: string): ReadonlyMap<string, readonly GluedLine[]> {
  const gold = join(folder, 'gold');
  if (!existsSync(gold)) return new Map();
  const random = seededRandom(31);
  return new Map(
    readdirSync(gold)
      .sort()
      .map((file) => {
        const tree = parseGfm(readFileSync(join(gold, file), 'utf8'));
        const lines = runsOf(tree.children).flatMap((run) => glueRun(run, random) ?? []);
        return [file.replace(/\.md$/, ''), lines];
      }),
  );
}
