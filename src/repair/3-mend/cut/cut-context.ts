import { keepLast } from '../../../util/memo/keep-last.ts';
import { remember } from '../../../util/memo/remember.ts';
import type { Line } from '../../1-evidence/line.ts';
import { type CutModel, cutLine } from './cut-line.ts';
import { type CutText, readCutText } from './cut-text.ts';
import { mayBeginItem } from './may-begin.ts';
import { type ReadLine, readCutLine } from './read-cut-line.ts';
import type { Cut } from './search-cuts.ts';

/** All that is asked about the lines of a text. */
export interface CutContext {
  readonly known: CutText;
  readonly model: CutModel;
  /** Equal lines among equal ones are one, most of them. */
  readonly read: (line: Line) => ReadLine;
  /** Whether an item may begin at the start of a line. */
  readonly mayBeginItem: (line: ReadLine) => boolean;
  /** Where other units begin in a line. */
  readonly cut: (line: Line) => readonly Cut[];
  /** Whether the line before ends in a colon. */
  readonly isLedIn: (line: Line) => boolean;
}

/** Of more lines no more is remembered. */
export const MOST_REMEMBERED = 1000;
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
  const readAmong = remember((three: string) => {
    const [before = '', text = '', after = ''] = three.split('\n');
    return readCutLine({ text, before, after }, known);
  }, MOST_REMEMBERED);
  const read = keepLast(({ text, number }: Line) =>
    readAmong([textAt(number - 1), text, textAt(number + 1)].join('\n')),
  );
  return {
    known,
    model,
    read,
    mayBeginItem: remember((line) => mayBeginItem(line, model.judge), MOST_REMEMBERED),
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
