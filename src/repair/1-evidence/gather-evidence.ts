import { coarseClass } from './coarse-class.ts';
import { scoreCodeLine } from './code-lines/score-code-line.ts';
import type { Evidence } from './evidence.ts';
import { findDiagrams } from './find-diagrams.ts';
import { findParallels } from './find-parallels.ts';
import { keepsSpaces } from './keeps-spaces.ts';
import type { Line } from './line.ts';
import type { LineShape } from './line-shape.ts';
import { linkNumbers } from './link-numbers.ts';
import { matchBrackets } from './match-brackets.ts';
import { scanLine } from './scan-line.ts';
import { tellTexts } from './tell-texts.ts';

function countRepeats(shapes: readonly LineShape[]): ReadonlyMap<number, number> {
  const repeats = new Map<number, number>();
  for (const { hash } of shapes) repeats.set(hash, (repeats.get(hash) ?? 0) + 1);
  return repeats;
}

/** Longer lines are judged by their start. */
const CHARACTERS_READ = 240;

function scoreCode(text: string): number {
  return Math.max(-8, Math.min(8, Math.round(scoreCodeLine(text.slice(0, CHARACTERS_READ)))));
}

/** What is known of each text, for each line. */
function spread<T>(known: readonly T[], texts: Int32Array): readonly T[] {
  const all: T[] = [];
  for (const text of texts) {
    const own = known[text];
    if (own !== undefined) all.push(own);
  }
  return all;
}

function scriptOf(shapes: readonly LineShape[]): number {
  let han = 0;
  let letters = 0;
  for (const shape of shapes) {
    han += shape.cjk;
    letters += shape.letters;
  }
  return han * 20 < letters ? 0 : han * 3 < letters ? 1 : 2;
}

function profileOf(lines: readonly Line[], shapes: readonly LineShape[]): number {
  const indented = shapes.filter((shape) => shape.indent > 0).length;
  const parted = lines.filter((line) => line.blankBefore > 0).length;
  return (indented * 50 > lines.length ? 1 : 0) + (parted * 4 > lines.length ? 2 : 0);
}

/**
 * Measure every line of a text.
 *
 * @param lines The lines that are not blank.
 */
export function gatherEvidence(lines: readonly Line[]): Evidence {
  const { distinct, texts } = tellTexts(lines);
  const known = distinct.map(scanLine);
  const shapes = spread(known, texts);
  const coarse = known.map((shape, text) => coarseClass(shape, distinct[text] ?? ''));
  return {
    lines,
    texts,
    shapes,
    coarse: spread(coarse, texts),
    brackets: matchBrackets(lines),
    diagrams: findDiagrams(lines),
    codeScores: Int8Array.from(spread(distinct.map(scoreCode), texts)),
    numbers: linkNumbers(lines),
    parallels: findParallels(shapes),
    repeats: countRepeats(shapes),
    script: scriptOf(shapes),
    keepsSpaces: keepsSpaces(lines),
    profile: profileOf(lines, shapes),
  };
}
