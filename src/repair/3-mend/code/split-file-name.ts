import type { Block } from '../../2-blocks/block.ts';
import { detectLanguage } from './detect-language.ts';

const ALONE = { before: '', documentLanguages: [], hasIndentation: false } as const;
/** Where a name may stand that is told, asked for or listed. */
const SPOKEN: ReadonlySet<string> = new Set(['bash', 'text', 'markdown', 'diff', 'mermaid']);
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
  const [first, second, ...others] = lines.map(({ text }) => text.trim());
  if (kind !== 'code' || pinned || others.length === 0) return [block];
  if (!FILE_NAME.test(first ?? '') || FILE_NAME.test(second ?? '')) return [block];
  const code = lines.slice(1);
  if (
    SPOKEN.has(
      detectLanguage(
        code.map(({ text }) => text),
        ALONE,
      ).lang,
    )
  )
    return [block];
  return [
    { ...block, kind: 'paragraph', lines: lines.slice(0, 1) },
    { ...block, lines: code },
  ];
}
