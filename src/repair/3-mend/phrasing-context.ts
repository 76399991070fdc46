import { once } from '../../util/memo/once.ts';
import type { Block } from '../2-blocks/block.ts';
import { countNames } from '../4-phrasing/inline/count-names.ts';
import { findTraces } from '../4-phrasing/inline/find-traces.ts';
import { measureHabit } from '../4-phrasing/inline/measure-habit.ts';
import { readTitles } from '../4-phrasing/inline/read-titles.ts';
import type { PhrasingContext, PhrasingUnit } from '../4-phrasing/phrasing-unit.ts';
import type { Flattened } from '../profile/dialect.ts';
import { codeIdentifiers } from './code-identifiers.ts';

const BORDER = /[\u3400-\u9fff][ \t]{0,2}[A-Za-z0-9_]|[A-Za-z0-9_][ \t]{0,2}[\u3400-\u9fff]/g;
/** Number of characters of a line that are read. */
const CHARACTERS_READ = 2000;
const HAN = /\p{Script=Han}/u;
const ROW_START = /^\s*(?:[|\-*+•]|\d{1,3}[.)])/;

/**
 * Measure the habits of a text in writing inline code, as far as its lines show them.
 *
 * @param blocks All blocks of the text.
 * @param units All its phrases.
 */
export function phrasingContext(
  blocks: readonly Block[],
  units: readonly PhrasingUnit[],
  dialect: Flattened,
  mainLanguage: string,
  hasIndentation: boolean,
): PhrasingContext {
  const identifiers = codeIdentifiers(blocks);
  const cut = cutShare(blocks);
  const traces = findTraces(units, dialect, hasIndentation, cut);
  const names = countNames(units, traces);
  const words = once(() => wordsOf(units, identifiers));
  return {
    codeIdentifiers: identifiers,
    codeLines: countLines(blocks),
    mainLanguage,
    traces,
    names,
    titles: readTitles(headingsOf(blocks)),
    // Few texts have phrases that are asked about.
    get words() {
      return words();
    },
    habit: measureHabit(names),
    cut,
    spaced: spacedShare(blocks),
    style: styleOf(blocks, units),
  };
}

/** Words between spaces: those that ran into code have no space on one side. */
const WORD = /(?<![^\s("'])[A-Za-z]{2,30}(?=[\s,.;:)"'?!]|$)/g;

function wordsOf(
  units: readonly PhrasingUnit[],
  identifiers: ReadonlyMap<string, unknown>,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of identifiers.keys()) if (name.length > 3) words.add(name.toLowerCase());
  for (const { text, trace } of units) {
    if (trace === 'code') continue;
    for (const word of text.match(WORD) ?? []) words.add(word.toLowerCase());
  }
  return words;
}

function countLines(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { kind, lines }) => sum + (kind === 'code' ? lines.length : 0), 0);
}

function headingsOf(blocks: readonly Block[]): readonly string[] {
  return blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ lines }) => lines.map(({ text }) => text.slice(0, CHARACTERS_READ)).join(' '));
}

/** Code blocks in steps, and how much of the text is Han. */
function styleOf(blocks: readonly Block[], units: readonly PhrasingUnit[]): number {
  const code = blocks.filter(({ kind }) => kind === 'code').length;
  const some = units.filter(({ kind }) => kind === 'paragraph');
  const han = some.filter(({ text }) => HAN.test(text)).length;
  const script = han === 0 ? 0 : han * 2 < some.length ? 1 : 2;
  return (code === 0 ? 0 : code < 4 ? 1 : code < 12 ? 2 : 3) * 3 + script;
}

function cutShare(blocks: readonly Block[]): number {
  let rows = 0;
  let cut = 0;
  for (const { kind, lines } of blocks) {
    if (kind !== 'list' && kind !== 'table') continue;
    rows += lines.length;
    cut += lines.filter(({ text }) => !ROW_START.test(text)).length;
  }
  return rows === 0 ? 0 : cut / rows;
}

function spacedShare(blocks: readonly Block[]): number {
  let borders = 0;
  let spaced = 0;
  for (const { kind, lines } of blocks) {
    if (kind === 'code' || kind === 'mermaid') continue;
    for (const { text } of lines) {
      for (const border of text.slice(0, CHARACTERS_READ).match(BORDER) ?? []) {
        borders += 1;
        if (border.length > 2) spaced += 1;
      }
    }
  }
  return borders === 0 ? 0 : spaced / borders;
}
