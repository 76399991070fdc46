import { styleText } from 'node:util';
import type { Message } from '../types/message.ts';
import { columnsOf } from '../util/text/columns-of.ts';
import { LINE_BREAK } from '../util/text/line-break.ts';
import { showControls } from '../util/text/show-controls.ts';
import { wholeAt } from '../util/text/whole-at.ts';

/** What the pretty format needs to know. */
export interface PrettyOptions {
  readonly color: boolean;
  /** The text of a file that a message names, for the excerpt; undefined where it is not known. */
  readonly sourceOf: (path: string) => string | undefined;
}

const COLORS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;
const MAX_WIDTH = 120;
/** Characters of a long line that are shown before a place behind the width. */
const BEFORE = 40;

/**
 * Messages for people: place, rule, reason, the line itself, and what to do.
 *
 *     seeds/intro.md:12:5  warning  link-broken
 *       No article `setup.md`
 *       12 │ See [setup](setup.md).
 *          │     ^^^^^
 *       Did you mean `set-up.md`?
 */
export function formatPretty(messages: readonly Message[], options: PrettyOptions): string {
  const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
    options.color ? styleText(format, text, { validateStream: false }) : text;
  return messages.map((message) => `${block(message).join('\n')}\n`).join('\n');

  function block(message: Message): string[] {
    const { severity, ruleId, reason, note } = message;
    const head = [
      paint('bold', whereOf(message)),
      paint(COLORS[severity], severity),
      paint('dim', ruleId),
    ];
    return [
      head.filter((part) => part !== '').join('  '),
      `  ${showControls(reason)}`,
      ...excerpt(message).map((line) => `  ${line}`),
      ...(note ? [`  ${showControls(note)}`] : []),
    ];
  }

  function excerpt({ path, place, severity }: Message): string[] {
    const source = path && place ? options.sourceOf(path) : undefined;
    const whole = source?.split(LINE_BREAK)[(place?.start.line ?? 0) - 1];
    if (whole === undefined || whole.trim() === '' || place === undefined) return [];
    const number = String(place.start.line);
    const gutter = `${' '.repeat(number.length)} │ `;
    const { line, before } = partAround(whole, place.start.column);
    const shown = `${paint('dim', `${number} │ `)}${clip(line)}`;
    const end = endColumn(place, whole) - before;
    const marks = markLine(line, place.start.column - before, end);
    return marks === '' ? [shown] : [shown, paint('dim', gutter) + paint(COLORS[severity], marks)];
  }
}

function whereOf({ path, place }: Message): string {
  if (path === undefined) return '';
  const name = showControls(path);
  return place ? `${name}:${place.start.line}:${place.start.column}` : name;
}

/** The part of a line that shows a place: its beginning where that does. */
function partAround(
  line: string,
  column: number,
): { readonly line: string; readonly before: number } {
  if (column <= MAX_WIDTH) return { line, before: 0 };
  const from = wholeAt(line, column - 1 - BEFORE);
  return { line: `…${line.slice(from)}`, before: from - 1 };
}

function endColumn({ start, end }: NonNullable<Message['place']>, line: string): number {
  return end.line === start.line ? end.column : line.length + 1;
}

/** Carets below the characters that are meant; nothing where the whole line is. */
function markLine(line: string, from: number, to: number): string {
  const isWhole = line.slice(0, from - 1).trim() === '' && to > line.trimEnd().length;
  if (isWhole || from > MAX_WIDTH || to <= from) return '';
  const lead = columnsOf(line.slice(0, from - 1));
  const width = columnsOf(line.slice(from - 1, to - 1));
  return ' '.repeat(lead) + '^'.repeat(Math.max(1, Math.min(width, MAX_WIDTH)));
}

function clip(line: string): string {
  const shown = showControls(line.replaceAll('\t', ' '));
  return shown.length > MAX_WIDTH ? `${shown.slice(0, MAX_WIDTH - 1)}…` : shown;
}
