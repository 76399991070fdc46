import { hashSpan } from '../../../../util/hash-span.ts';
import { keepLast } from '../../../../util/memo/keep-last.ts';
import { remember } from '../../../../util/memo/remember.ts';
import { mixFeature } from '../../../learned/mix-feature.ts';
import { bracketFacts } from './bracket-facts.ts';
import { type CodeNest, stepNest } from './code-nest.ts';
import { codeSigns } from './code-signs.ts';
import { commentStyle } from './comment-style.ts';
import { entryKind } from './entry-kind.ts';
import type { BracketGroup } from './find-groups.ts';
import type { LayoutText } from './layout-text.ts';
import { sizeClass } from './size-class.ts';
import { sortOf } from './sort-of.ts';
import { headOf, type WordsAround, wordsAround } from './words-around.ts';

/** Number of features at the end of the list that name words. */
export const LEXICAL_BREAK_FEATURES = 6;

/** Describes the spaces of one text in order, while it is decided at which of them lines end. */
export interface BreakReader {
  /** Read on to a space. @returns Hashes of its features. */
  readonly read: (at: number) => readonly number[];
  /** Decide that a line ends at the space that was read last. */
  readonly breakLine: (at: number) => void;
  /** A copy of the reader with the same decisions so far. */
  readonly fork: () => BreakReader;
}

const GREATER = '>'.charCodeAt(0);
const PART_END = /[,;]/;

/** Whether the text has spaces behind opening brackets: never, now and then, always. */
function paddingOf(text: string): number {
  if (!/[([] \S/.test(text)) return 0;
  return /[([]\S/.test(text) ? 1 : 2;
}

function stateOf({ comment, quote }: CodeNest): number {
  return (comment === '' ? 0 : comment === 'line' ? 1 : 2) * 2 + (quote === '' ? 0 : 1);
}

/** Prepare to tell how comments stand between a bracket and its partner; asked once for each. */
function styleReader(text: string, groups: ReadonlyMap<number, BracketGroup>): StyleReader {
  return remember((bracket) =>
    commentStyle(text, bracket + 1, groups.get(bracket)?.end ?? text.length),
  );
}

/** @param bracket Offset of the bracket, -1 for the whole text. */
type StyleReader = (bracket: number) => number;

/** What all readers of a text know. */
interface TextFacts {
  readonly text: string;
  readonly groups: ReadonlyMap<number, BracketGroup>;
  readonly language: number;
  readonly padding: number;
  readonly signs: number;
  readonly styleOf: StyleReader;
  /** All readers come to a place before any of them goes on. */
  readonly wordsAt: (at: number) => WordsAround;
}

/** What a reader has read and decided so far. */
interface Progress {
  readonly nest: CodeNest;
  /** By kind of place: whether a line has ended at one, 1 or 2. */
  readonly habits: Map<number, number>;
  place: number;
  /** Whether the line ended behind the last tag: 0 without one, 1 no, 2 yes. */
  tagged: number;
  from: number;
  line: number;
  lineStart: number;
  lastLength: number;
}

/**
 * Make a reader for code whose line breaks became spaces.
 *
 * The features of a space are the words on both sides, whether a comment, a quote or a bracket is open, how
 * much the bracket holds and whether its other parts are on lines of their own, the language, and what was
 * decided at similar spaces.
 *
 * @param whole The code in one line.
 */
export function breakReader({ text, groups, language }: LayoutText): BreakReader {
  const facts = {
    text,
    groups,
    language: hashSpan(language, 0, language.length),
    padding: paddingOf(text),
    signs: codeSigns(text),
    styleOf: styleReader(text, groups),
    wordsAt: keepLast((at: number) => wordsAround(text, at)),
  };
  const nest: CodeNest = { open: [], quote: '', comment: '', commentLine: 0 };
  const start = { place: 0, tagged: 0, from: 0, line: 0, lineStart: 0, lastLength: 0 };
  return readerAt(facts, { nest, habits: new Map(), ...start });
}

function readerAt(facts: TextFacts, progress: Progress): BreakReader {
  return {
    read: (at) => readPlace(facts, progress, at),
    breakLine: (at) => breakLine(facts.text, progress, at),
    fork: () => readerAt(facts, copyProgress(progress)),
  };
}

function copyProgress(progress: Progress): Progress {
  const { nest, habits } = progress;
  const open = nest.open.map((bracket) => ({ ...bracket }));
  return { ...progress, nest: { ...nest, open }, habits: new Map(habits) };
}

function readPlace(facts: TextFacts, progress: Progress, at: number): readonly number[] {
  const { text, groups, language, padding, signs, styleOf, wordsAt } = facts;
  const { nest, habits, line, lineStart, lastLength } = progress;
  for (; progress.from < at; progress.from += 1) stepNest(nest, text, progress.from, line);
  const out: number[] = [];
  // The first argument numbers a feature. It is part of the hash by which weights are looked up.
  const add = (kind: number, a: number, b = 0, c = 0): void => {
    out.push(mixFeature(kind * 0x9e3779b1, a, b, c));
  };
  const words = wordsAt(at);
  const { before, behind, rightEnd, leftSort, rightSort, leftHead, rightHead } = words;
  const { leftShape, rightShape, lastClass, leftClass, rightClass, nextClass } = words;
  const group = bracketFacts(text, at, nest, line, groups);
  const { inner } = group;
  const state = stateOf(nest);
  const kind = entryKind(text, at + 1);
  const length = sizeClass(at - lineStart);
  const startHead = headOf(text, lineStart);
  const startSort = sortOf(text.charCodeAt(lineStart));
  const style = styleOf(nest.open.at(-1)?.at ?? -1);
  const commented = nest.comment === '' ? 0 : nest.commentLine === line ? 1 : 2;
  if (before === GREATER) progress.tagged = 1;
  const { tagged } = progress;
  const place = mixFeature(leftSort, rightSort, inner, kind);
  progress.place = place;
  const habit = habits.get(place) ?? 0;
  add(1, 0);
  add(2, before, rightSort, state);
  add(3, leftSort, behind, state);
  add(4, before, words.beforeThat, rightSort);
  add(5, leftSort, behind, words.behindThat);
  add(6, inner, before, rightSort);
  add(7, inner, state, signs);
  add(8, signs, before, rightSort);
  add(9, signs, leftSort, behind);
  add(10, length, before, state);
  add(11, length, signs, state);
  add(12, leftShape, rightShape);
  add(13, leftShape, rightSort, inner);
  add(14, rightShape, leftSort, inner);
  add(15, rightSort, rightEnd, leftSort);
  add(16, startSort, behind, inner);
  add(17, startSort, leftSort, length);
  add(18, sizeClass(lastLength), length, signs);
  add(19, Math.min(4, nest.open.length), before, behind);
  add(20, rightEnd, before, signs);
  add(21, state, rightShape, signs);
  add(22, startHead === rightHead ? 1 : 0, before, state);
  add(23, rightSort, words.next, leftSort);
  add(24, before, group.nextSize, group.nextParts);
  add(25, before, group.nextSize, language);
  add(26, before, group.nextMake, padding + group.nextParts * 3);
  add(27, language, group.nextParts + group.nextMake * 8, before);
  add(28, inner, group.isClosing, language);
  add(29, group.isClosing, group.size, inner);
  add(30, kind === group.first ? 1 : 0, before, inner);
  add(31, kind, group.first, leftSort);
  add(32, kind, inner, language);
  add(33, kind, before, state);
  add(34, habit, before, rightSort);
  add(35, language, before, rightSort);
  add(36, language, leftSort, behind);
  add(37, language, rightEnd, before);
  add(38, language, rightShape, state);
  add(39, group.size, before, group.parts);
  add(40, group.parted, before, group.isOwn);
  add(41, leftClass, rightClass, state);
  add(42, rightClass, nextClass, state);
  add(43, rightClass, nextClass, inner);
  add(44, lastClass, leftClass, rightClass);
  add(45, rightClass, language, leftSort);
  add(46, leftClass, language, rightSort);
  add(47, rightClass, nextClass, leftSort);
  add(48, commented, behind, words.behindThat);
  add(49, tagged, behind, words.behindThat);
  add(50, tagged, before, rightSort);
  add(57, style, behind, words.behindThat);
  add(58, style, commented, rightSort);
  add(51, rightHead, signs);
  add(52, leftHead, leftSort, rightSort);
  add(53, rightHead, language);
  add(54, rightHead, state);
  add(55, startHead, before, group.nextParts);
  add(56, startHead, before, behind);
  if (habit !== 2) habits.set(place, 1);
  markPart(nest, 1, before);
  return out;
}

function markPart({ open }: CodeNest, parted: number, before: number): void {
  const top = open.at(-1);
  if (top && PART_END.test(String.fromCharCode(before))) top.parted = parted;
}

function breakLine(text: string, progress: Progress, at: number): void {
  const { nest, habits, place, lineStart } = progress;
  habits.set(place, 2);
  if (text.charCodeAt(at - 1) === GREATER) progress.tagged = 2;
  markPart(nest, 2, text.charCodeAt(at - 1));
  progress.lastLength = at - lineStart;
  progress.line += 1;
  progress.lineStart = at + 1;
  if (nest.comment === 'line') nest.comment = '';
}
