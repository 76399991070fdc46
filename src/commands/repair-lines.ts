import { repair } from '../repair/index.ts';
import { splitStream } from './split-stream.ts';

/** Longer lines are no texts; one of them must not take the memory of all. */
const MAX_BYTES = 64 * 1024 * 1024;

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
 * A line that is no object with a text is reported and left out; the others go on.
 *
 * @param write Resolves when more may be written.
 * @param report Told about each bad line.
 * @param work Told how many characters have been worked on.
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
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, reason: 'Expected a JSON object' };
  }
  const text: unknown = Object.hasOwn(value, field) ? Reflect.get(value, field) : undefined;
  if (typeof text !== 'string') return { ok: false, reason: `Expected a text in \`${field}\`` };
  const { markdown, edits, messages } = repair(text, { threshold });
  const extra = withReport ? { repair: { edits, messages } } : {};
  return { ok: true, text: JSON.stringify({ ...value, [into]: markdown, ...extra }) };
}
