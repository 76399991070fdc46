import { detectLanguage } from '../../3-mend/code/detect-language.ts';
import { lineText } from '../scan/line-text.ts';
import type { Structure } from '../scan/scan-blocks.ts';
import type { CodeBlock } from './code-blocks.ts';
import type { CodeLine } from './code-lines.ts';

/** A block's language as its author wrote it, or as its lines and its neighbours tell. */
export function blockLanguage(
  structure: Structure,
  blocks: readonly CodeBlock[],
  block: CodeBlock,
  lines: readonly CodeLine[],
): { readonly lang: string; readonly confidence: number } {
  if (block.lang !== '') return { lang: ALIASES.get(block.lang) ?? block.lang, confidence: 1 };
  return detectLanguage(
    lines.map(({ text }) => text),
    {
      before: linesBefore(structure, block.fence.open),
      documentLanguages: countLanguages(blocks),
      hasIndentation: lines.some(({ text }) => /^[ \t]+\S/.test(text)),
    },
  );
}

const ALIASES: ReadonlyMap<string, string> = new Map([
  ['golang', 'go'],
  ['sh', 'bash'],
  ['shell', 'bash'],
  ['zsh', 'bash'],
  ['yml', 'yaml'],
  ['js', 'javascript'],
  ['jsx', 'javascript'],
  ['ts', 'typescript'],
  ['tsx', 'typescript'],
  ['py', 'python'],
  ['rs', 'rust'],
  ['c++', 'cpp'],
  ['cs', 'csharp'],
  ['proto', 'protobuf'],
  ['jsonc', 'json'],
]);

function linesBefore(structure: Structure, open: number): string {
  const found: string[] = [];
  for (let line = open - 1; line >= Math.max(0, open - 8) && found.length < 2; line -= 1) {
    const text = lineText(structure.lines, line).trim();
    if (text !== '') found.unshift(text);
  }
  return found.join('\n');
}

function countLanguages(
  blocks: readonly CodeBlock[],
): readonly { readonly lang: string; readonly weight: number }[] {
  const count = new Map<string, number>();
  for (const { lang } of blocks) {
    const name = ALIASES.get(lang) ?? lang;
    if (name !== '') count.set(name, (count.get(name) ?? 0) + 1);
  }
  return [...count].map(([lang, weight]) => ({ lang, weight }));
}
