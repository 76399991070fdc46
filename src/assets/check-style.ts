import { transform } from 'lightningcss';
import { StyleError } from './style-error.ts';

/** What the parser's errors carry. */
interface ParserError extends Error {
  /** Line and column, 1-based. */
  readonly loc?: { readonly line: number; readonly column: number };
}

/**
 * Check a style sheet of the project by itself: in one piece with ours its mistake would have no name
 * and no line.
 *
 * @param file Below the folder of templates: `styles/own.css`.
 * @throws {StyleError} At the first mistake.
 */
export function checkStyle(file: string, text: string): void {
  try {
    transform({ filename: file, code: Buffer.from(text) });
  } catch (cause) {
    // The parser throws nothing else.
    const { message, loc } = cause as ParserError;
    throw new StyleError(file, message, loc?.line ?? 1, loc?.column ?? 1, { cause });
  }
}
