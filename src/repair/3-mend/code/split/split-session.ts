import type { Block } from '../../../2-blocks/block.ts';
import { firstComment } from '../../../2-blocks/first-comment.ts';
import { detectLanguage } from '../../../languages/detect-language.ts';
import {
  looksLikeCommand,
  looksLikeCommands,
  looksLikePrompt,
} from '../../../languages/looks-like-commands.ts';
import { SHELL_LANGUAGES } from '../../../languages/shell-languages.ts';
import { closesBrackets } from '../closes-brackets.ts';
import { splitBlock } from './split-block.ts';

/** How sure the language must be of what stands before a prompt, and before a bare command. */
const MIN_CONFIDENCE = 0.8;
const MIN_CONFIDENCE_BARE = 0.95;
// import { ref } from 'vue'   import 'a'   from a import b   package main   #include <a>
const IMPORT = /^(?:import\s.*['"]|from\s+[\w.]+\s+import\s|package\s+\w+;?$|#include\s)/;
const COMMENT = /^#\s/;
// run: |   cat <<EOF
const OPENS_TEXT = /(?:[|>][-+0-9]*|<<.*)$/;

/** Whether a file ends before a line, and the commands of a session begin. */
function beginsSession(lines: readonly string[], start: number, at: number): boolean {
  const file = lines.slice(0, start);
  if (!closesBrackets(file) || file.some((line) => OPENS_TEXT.test(line))) return false;
  const { lang, confidence } = detectLanguage(file);
  if (SHELL_LANGUAGES.has(lang) || confidence < MIN_CONFIDENCE) return false;
  if (looksLikePrompt(lines[at] ?? '')) return true;
  return (
    lang === 'yaml' && confidence >= MIN_CONFIDENCE_BARE && looksLikeCommands(lines.slice(start))
  );
}

/** Line at which a session begins behind a file, or a file behind commands; 0 for none. */
function findBorder(lines: readonly string[]): number {
  const isTyped = (line: string): boolean => looksLikePrompt(line) || looksLikeCommand(line);
  if (isTyped(lines[0] ?? '')) {
    const file = lines.findIndex((line) => IMPORT.test(line));
    return file > 0 && looksLikeCommands(lines.slice(0, file)) ? file : 0;
  }
  const at = lines.findIndex(isTyped);
  const start = firstComment(at, 0, (place) => COMMENT.test(lines[place] ?? ''));
  return start > 0 && beginsSession(lines, start, at) ? start : 0;
}

/**
 * Part a block of code where a shell's session stands behind a file, or a file behind commands.
 *
 *     replicas: 1
 *     $ kubectl apply -f web.yaml   ← another block
 *
 * @param block A block of any kind.
 * @returns The block, or its two parts.
 */
export function splitSession(block: Block): readonly Block[] {
  return splitBlock(block, findBorder);
}
