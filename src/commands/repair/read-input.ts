import { type ReadText, readText } from '../../read/read-text.ts';
import type { FilePath } from '../../types/brand.ts';
import type { InputFile } from '../arguments/find-inputs.ts';

/** Deeper quotes and lists are no text that anybody wrote; a site takes no deeper ones either. */
const NESTING = 100;
/** `> > - - text`: what opens containers at a line's start; a line of dashes opens none. */
const MARKERS = /^(?=[^\n]*[^-*+\s])[ \t]*(?:(?:>|[-*+](?=[ \t]))[ \t]*){101}/m;

/**
 * Read a file that is to be repaired. What makes no sense as text is told, and left alone.
 *
 * @param input The file.
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
