import { repair } from '../../repair/index.ts';
import { splitStream } from './split-stream.ts';

/** Longer lines are reported and left out: one of them must not exhaust the memory. */
const MAX_BYTES = 64 * 1024 * 1024;

/** `JSON` with the source of values in the reviver, and `rawJSON`: newer than its types and Node 20. */
const EXACT = JSON as unknown as {
  readonly parse: (text: string, reviver: typeof keepNumber) => object;
  readonly rawJSON?: (source: string) => unknown;
};

/** How JSON lines are repaired. */
export interface LineOptions {
  readonly threshold: number;
  /** Field that holds the text. */
  readonly field: string;
  /** Field that the Markdown goes into; may be the same. */
  readonly into: string;
  /** Add every edit, in a field `repair`. */
  readonly withReport: boolean;
}

/** What became of the lines. */
export interface LineCounts {
  readonly lines: number;
  readonly bad: number;
}

/**
 * Repair one JSON object a line, in order, in constant memory.
 *
 * A line that is no object with a text is reported and left out.
 *
 * @param write Writes a line; resolves when more may be written.
 * @param report Called for each bad line, with its 1-based number.
 * @param work Called after each line, with the number of characters repaired.
 */
export async function repairLines(
  input: AsyncIterable<Uint8Array>,
  options: LineOptions,
  write: (line: string) => Promise<void>,
  report: (line: number, reason: string) => void,
  work: (characters: number) => void = () => {},
): Promise<LineCounts> {
  let lines = 0;
  let bad = 0;
  for await (const { text, reason } of splitStream(input, MAX_BYTES)) {
    lines += 1;
    if (text?.trim() === '') continue;
    const result = text === undefined ? { ok: false as const, reason } : repairLine(text, options);
    work(text?.length ?? 0);
    if (result.ok) await write(`${result.text}\n`);
    else {
      bad += 1;
      report(lines, result.reason);
    }
  }
  return { lines, bad };
}

type LineResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string };

function repairLine(line: string, { threshold, field, into, withReport }: LineOptions): LineResult {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { ok: false, reason: `Not JSON: ${error instanceof Error ? error.message : error}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, reason: 'Expected a JSON object' };
  }
  const text = ownValue(value, field);
  if (typeof text !== 'string') return { ok: false, reason: explainField(value, field) };
  const { markdown, edits, messages } = repair(text, { threshold });
  const extra = withReport ? { repair: { edits, messages } } : {};
  return { ok: true, text: withFields(line.trim(), value, { [into]: markdown, ...extra }) };
}

/** Own fields only: a field may be named `constructor` or `toString`. */
function ownValue(value: object, field: string): unknown {
  return Object.hasOwn(value, field) ? Reflect.get(value, field) : undefined;
}

/** Why there is no text, with the names of the fields that hold one. */
function explainField(value: object, field: string): string {
  const found = ownValue(value, field);
  if (found !== undefined) return `Expected a text in \`${field}\`, found ${kindOf(found)}`;
  const texts = Object.entries(value).flatMap(([name, held]) =>
    typeof held === 'string' ? [`\`${name.slice(0, 40)}\``] : [],
  );
  const hint =
    texts.length === 0
      ? ''
      : `. Texts are in ${texts.slice(0, 5).join(', ')}: name one by \`--field\``;
  return `Expected a text in \`${field}\`, found no such field${hint}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value)
    ? 'a list'
    : `a${typeof value === 'object' ? 'n' : ''} ${typeof value}`;
}

/** Add fields to a line. The rest stays byte for byte, unless a field is there already. */
function withFields(line: string, value: object, fields: object): string {
  const isNew = Object.keys(fields).every((name) => !Object.hasOwn(value, name));
  if (isNew) return `${line.slice(0, -1).trimEnd()},${JSON.stringify(fields).slice(1)}`;
  return JSON.stringify({ ...EXACT.parse(line, keepNumber), ...fields });
}

/** Keep the digits of a number that JavaScript would round, e.g. a long id. */
function keepNumber(_: string, value: unknown, { source }: { readonly source?: string }): unknown {
  const isRounded = typeof value === 'number' && source !== undefined && String(value) !== source;
  return isRounded ? (EXACT.rawJSON?.(source) ?? value) : value;
}
