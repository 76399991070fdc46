import type { Block } from '../../../2-blocks/block.ts';
import { detectLanguage } from '../../../languages/detect-language.ts';
import { SHELL_LANGUAGES } from '../../../languages/shell-languages.ts';

// docker-compose.yml   src/main.go   Dockerfile; not ./run.sh or main.go:12
const FILE_NAME =
  /^(?:(?:[\w@-][\w.@-]*\/)*[\w@-][\w.@-]*\.[a-z][a-z0-9]{0,9}|Dockerfile|Makefile)$/;

/**
 * Part the name of a file from the code below it. A page shows it above the code: in public documents
 * three blocks of code begin with one, and 135 stand below one.
 *
 *     docker-compose.yml     ← a paragraph
 *     services:
 *     web:
 *
 * @param block A block of any kind; one that a person has decided on stays whole.
 * @returns The block, or the name and the rest.
 */
export function splitFileName(block: Block): readonly Block[] {
  const { kind, lines, pinned } = block;
  if (kind !== 'code' || pinned || lines.length < 3) return [block];
  const [first = '', ...code] = lines.map(({ text }) => text);
  if (!FILE_NAME.test(first.trim()) || FILE_NAME.test((code[0] ?? '').trim())) return [block];
  // A shell names files too: asked for, listed, or shown.
  if (SHELL_LANGUAGES.has(detectLanguage(code).lang)) return [block];
  return [
    { ...block, kind: 'paragraph', lines: lines.slice(0, 1) },
    { ...block, lines: lines.slice(1) },
  ];
}
