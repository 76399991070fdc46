import { keepLast } from '../../../util/memo/keep-last.ts';
import type { Line } from '../../1-evidence/line.ts';
import { type CutModel, cutLine } from './cut-line.ts';
import { type CutText, readCutText } from './cut-text.ts';
import { type ReadLine, readCutLine } from './read-cut-line.ts';
import type { Cut } from './search-cuts.ts';

/** All that is asked about the lines of a text. */
export interface CutContext {
  readonly known: CutText;
  readonly model: CutModel;
  /** Remembers the last line. */
  readonly read: (line: Line) => ReadLine;
  /** Where other units begin in a line. */
  readonly cut: (line: Line) => readonly Cut[];
  /** Whether the line before ends in a colon. */
  readonly isLedIn: (line: Line) => boolean;
}

/** A colon at the end of a line leads to what follows. */
export const LEAD_IN: RegExp = /[:：]$/;

/**
 * Prepare to take lines of a text apart.
 *
 * @param lines All its lines.
 * @param model Judges where units begin.
 */
export function cutContext(lines: readonly Line[], model: CutModel): CutContext {
  const texts = new Map(lines.map(({ number, text }) => [number, text]));
  const known = readCutText([...texts.values()]);
  const textAt = (number: number): string => texts.get(number) ?? '';
  const read = keepLast(({ text, number }: Line) =>
    readCutLine({ text, before: textAt(number - 1), after: textAt(number + 1) }, known),
  );
  return {
    known,
    model,
    read,
    cut: (line) => cutLine(read(line), known, model),
    isLedIn: ({ number }) => LEAD_IN.test(textAt(number - 1).trimEnd()),
  };
}

/** The same, judging by places alone: as wholes, lines of prose may look like lists. */
export function byPlaces(context: CutContext): CutContext {
  const { known, read } = context;
  const model: CutModel = { judge: context.model.judge };
  return { ...context, model, cut: (line) => cutLine(read(line), known, model) };
}
