import { type ReadText, readText } from '../../read/read-text.ts';
import type { FilePath } from '../../types/brand.ts';
import type { InputFile } from '../arguments/find-inputs.ts';

/** Nobody writes deeper quotes and lists; the same as the default of `limits.nesting` of a site. */
const NESTING = 100;
/** `> > - - text`: more than `NESTING` markers at a line's start; a thematic break is none. */
const MARKERS = /^(?=[^\n]*[^-*+\s])[ \t]*(?:(?:>|[-*+](?=[ \t]))[ \t]*){101}/m;

/**
 * Read a file that is to be repaired.
 *
 * @returns The text; a message where the file cannot be read, is empty, or nests quotes and lists so
 *   deeply that repairing it would take too long.
 */
export async function readInput(input: InputFile): Promise<ReadText> {
  const read = await readText('/', input.path as FilePath);
  if (!read.ok) return { ok: false, message: { ...read.message, path: input.name as FilePath } };
  if (read.text.trim() === '') {
    const note = 'Write the article, or remove the file.';
    return failed(input, 'read-empty', 'The file has no text', note);
  }
  const nested = MARKERS.exec(read.text);
  if (nested === null) return read;
  const line = read.text.slice(0, nested.index).split('\n').length;
  const reason = `Line ${line} nests quotes or lists deeper than ${NESTING}`;
  return failed(input, 'limit-nesting', reason, 'Remove markers at the start of the line.');
}

function failed(input: InputFile, ruleId: string, reason: string, note: string): ReadText {
  const path = input.name as FilePath;
  return { ok: false, message: { severity: 'error', source: 'read', ruleId, reason, note, path } };
}
