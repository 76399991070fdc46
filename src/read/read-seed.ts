import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Seed } from '../types/article.ts';
import type { FilePath } from '../types/brand.ts';
import type { Message } from '../types/message.ts';
import { checkFrontMatter } from './check-front-matter.ts';
import { decode } from './decode.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** A seed, or undefined and the reasons why there is none. */
export interface ReadResult {
  readonly seed: Seed | undefined;
  readonly messages: readonly Message[];
}

/** Larger files are hardly articles; they would only exhaust memory. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Read one article. A file that cannot be read spoils nothing but itself.
 *
 * @param root Absolute path of the project.
 * @param path The file, relative to `root`.
 * @param maxBytes Limit of the file's size.
 */
export async function readSeed(
  root: string,
  path: FilePath,
  maxBytes: number = MAX_BYTES,
): Promise<ReadResult> {
  const bytes = await readBytes(join(root, path), maxBytes);
  if (typeof bytes === 'string') return failed(path, 'read-file', bytes, 'Check the file.');
  const decoded = decode(bytes);
  if (!decoded.ok) return failed(path, decoded.ruleId, decoded.reason, decoded.note);
  return parseSeed(decoded.text, path);
}

/**
 * Make a seed of a text.
 *
 * @param text The whole file, without byte order mark.
 * @param path The file it came from, for messages.
 */
export function parseSeed(text: string, path: FilePath): ReadResult {
  const split = splitFrontMatter(text);
  if (split.body.trim() === '') {
    const note = 'Write the article, or remove the file.';
    return failed(path, 'read-empty', 'The article is empty', note);
  }
  const { frontMatter, messages } = checkFrontMatter(split, path);
  const seed: Seed = {
    path,
    body: split.body,
    bodyLine: split.head.split('\n').length,
    bodyOffset: split.head.length,
    frontMatter,
    isMarkdown: /\.(?:md|markdown)$/i.test(path),
    messages,
  };
  return { seed, messages };
}

async function readBytes(file: string, maxBytes: number): Promise<Uint8Array | string> {
  try {
    await using handle = await open(file, 'r');
    const { size } = await handle.stat();
    if (size > maxBytes) return `The file has ${size} bytes, the limit is ${maxBytes}`;
    return await handle.readFile();
  } catch (error) {
    return `Cannot read the file: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function failed(path: FilePath, ruleId: string, reason: string, note: string): ReadResult {
  const message: Message = { severity: 'error', source: 'read', ruleId, reason, note, path };
  return { seed: undefined, messages: [message] };
}
