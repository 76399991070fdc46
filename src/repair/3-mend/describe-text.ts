import type { MendedTable } from '../../types/structure.ts';
import type { Block } from '../2-blocks/block.ts';
import { codeMarker } from '../4-phrasing/code-marker.ts';
import type { Flattened } from '../profile/dialect.ts';
import { mendTables, type TableLines } from '../tables/mend-tables.ts';
import { type CodeIndenter, codeIndenter } from './code/code-indenter.ts';
import { collectPhrases } from './collect-phrases.ts';
import { findLanguages } from './find-languages.ts';
import type { BlockLanguage, MendContext } from './mend-context.ts';
import { phrasingContext } from './phrasing-context.ts';

/** What is written in words. */
const PROSE: ReadonlySet<string> = new Set(['heading', 'paragraph', 'list', 'blockquote']);

function findTables(
  blocks: readonly Block[],
  dialect: Flattened,
): ReadonlyMap<number, MendedTable> {
  const places: number[] = [];
  const found: TableLines[] = [];
  for (const [index, { kind, lines, pinned, rows }] of blocks.entries()) {
    if (kind !== 'table') continue;
    const texts = lines.map(({ text }) => text);
    // A person sees a table where the extractor left no pipe.
    const isPlain = pinned && !texts.some((text) => text.includes('|'));
    places.push(index);
    const table = { lines: texts, dialect: isPlain ? ('resiliparse' as const) : dialect };
    found.push(rows === undefined ? table : { ...table, decided: rows });
  }
  const tables = new Map<number, MendedTable>();
  for (const [i, table] of mendTables(found, proseOf(blocks)).entries()) {
    if (table) tables.set(places[i] ?? 0, table);
  }
  return tables;
}

function proseOf(blocks: readonly Block[]): readonly string[] {
  return blocks
    .filter(({ kind }) => PROSE.has(kind))
    .flatMap(({ lines }) => lines.map(({ text }) => text));
}

function mainLanguageOf(languages: ReadonlyMap<number, BlockLanguage>): string {
  const counts = new Map<string, number>();
  let main = 'text';
  for (const { lang } of languages.values()) {
    if (lang === 'mermaid' || lang === 'text') continue;
    counts.set(lang, (counts.get(lang) ?? 0) + 1);
    if ((counts.get(lang) ?? 0) > (counts.get(main) ?? 0)) main = lang;
  }
  return main;
}

/**
 * Make the context that the menders of single blocks need of the whole text.
 *
 * @param source The text.
 * @param dialect How it was flattened.
 * @param blocks Its blocks.
 * @param indentCode Indents the text's code. @default nothing is known of it yet
 */
export function describeText(
  source: string,
  dialect: Flattened,
  blocks: readonly Block[],
  indentCode: CodeIndenter = codeIndenter(),
): MendContext {
  const hasIndentation = blocks.some(
    ({ kind, lines }) => kind === 'code' && lines.some(({ text }) => /^\s/.test(text)),
  );
  const languages = findLanguages(blocks, hasIndentation);
  const main = mainLanguageOf(languages);
  const tables = findTables(blocks, dialect);
  const phrases = collectPhrases(blocks, dialect, tables);
  return {
    source,
    dialect,
    languages,
    tables,
    phrasing: phrasingContext(blocks, phrases, dialect, main, hasIndentation),
    markCode: codeMarker(phrases),
    indentCode,
    hasIndentation,
  };
}
