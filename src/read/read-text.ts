import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FilePath } from '../types/brand.ts';
import type { Message } from '../types/message.ts';
import { errorMessage } from '../util/error-message.ts';
import { decode } from './decode.ts';

/** A file's text, or why there is none. */
export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: Message };

/** Larger files are hardly articles; they would only exhaust memory. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Read one file. What cannot be read spoils nothing but itself.
 *
 * @param root Absolute path of the project.
 * @param path The file, relative to `root`.
 * @param maxBytes Limit of the file's size.
 * @returns The text without byte order mark.
 */
export async function readText(
  root: string,
  path: FilePath,
  maxBytes: number = MAX_BYTES,
): Promise<ReadText> {
  const bytes = readBytes(resolve(root, path), maxBytes);
  if (typeof bytes === 'number') {
    const reason = `The file has ${bytes} bytes, more than the ${maxBytes} of \`limits.fileBytes\``;
    return failed(path, 'limit-file-size', reason, 'Split it, or raise the limit.');
  }
  if (typeof bytes === 'string') return failed(path, 'read-file', bytes, 'Check the file.');
  const decoded = decode(bytes);
  if (!decoded.ok) return failed(path, decoded.ruleId, decoded.reason, decoded.note);
  return decoded;
}

/**
 * The bytes; their number where there are too many; why there are none. A promise for each of many
 * small files takes six times as long as the file.
 */
function readBytes(file: string, maxBytes: number): Uint8Array | number | string {
  try {
    const handle = openSync(file, 'r');
    try {
      const { size } = fstatSync(handle);
      return size > maxBytes ? size : readFileSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return `Cannot read the file: ${errorMessage(error)}`;
  }
}

function failed(path: FilePath, ruleId: string, reason: string, note: string): ReadText {
  return { ok: false, message: { severity: 'error', source: 'read', ruleId, reason, note, path } };
}
