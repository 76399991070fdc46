import { type Container, continueContainers, openContainers } from './containers.ts';
import { type Cursor, indentAt, skipColumns } from './cursor.ts';
import { fenceAt } from './fence-at.ts';
import { type HtmlEnd, htmlBlockEnd } from './html-block.ts';
import { isDelimiterRow } from './is-delimiter-row.ts';
import { isThematicBreak } from './is-thematic-break.ts';
import type { Lines } from './read-lines.ts';

/** What a line is, by CommonMark's block structure and GFM's tables. */
export const KIND = {
  blank: 0,
  /** The opening and the closing fence of a code block, and a line between them. */
  open: 1,
  close: 2,
  code: 3,
  indented: 4,
  html: 5,
  heading: 6,
  underline: 7,
  thematicBreak: 8,
  text: 9,
  delimiter: 10,
  /** A row of a table, its header too. */
  row: 11,
} as const;

/** A fenced code block; line numbers count from 0. */
export interface FenceBlock {
  readonly open: number;
  /** The closing fence, or -1 where the block ends with its container or the text. */
  close: number;
  /** The line after the block's last. */
  end: number;
  readonly mark: string;
  readonly info: string;
  /** Columns of indentation of the opening fence inside its containers. */
  readonly indent: number;
  /** How many containers the block stands in. */
  readonly depth: number;
}

/** The blocks and containers of a text, line by line. */
export interface Structure {
  readonly lines: Lines;
  /** A `KIND` for each line. */
  readonly kinds: Uint8Array;
  /** Offset where a line's content begins, after its containers, before its indentation. */
  readonly contents: Uint32Array;
  /** How many containers each line stands in. */
  readonly depths: Uint8Array;
  readonly fences: readonly FenceBlock[];
}

interface State {
  readonly lines: Lines;
  readonly kinds: Uint8Array;
  readonly contents: Uint32Array;
  readonly depths: Uint8Array;
  readonly fences: FenceBlock[];
  stack: Container[];
  fence: FenceBlock | undefined;
  html: HtmlEnd | undefined;
  isParagraph: boolean;
  isTable: boolean;
}

/**
 * Read the block structure of a text: one pass, no syntax tree, linear time.
 *
 * It follows CommonMark where repair needs it: containers, fences, HTML, indented code,
 * headings, paragraphs with lazy lines, tables.
 *
 * @see https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy
 */
export function scanBlocks(lines: Lines): Structure {
  const state: State = {
    lines,
    kinds: new Uint8Array(lines.count),
    contents: new Uint32Array(lines.count),
    depths: new Uint8Array(lines.count),
    fences: [],
    stack: [],
    fence: undefined,
    html: undefined,
    isParagraph: false,
    isTable: false,
  };
  for (let index = 0; index < lines.count; index += 1) {
    const cursor = cursorAt(lines, index);
    state.kinds[index] = readLine(state, index, cursor);
    state.contents[index] = cursor.offset;
    state.depths[index] = state.stack.length;
  }
  if (state.fence !== undefined) state.fence.end = lines.count;
  const { kinds, contents, depths, fences } = state;
  return { lines, kinds, contents, depths, fences };
}

function cursorAt(lines: Lines, index: number): Cursor {
  return {
    text: lines.text,
    end: lines.ends[index] ?? 0,
    offset: lines.starts[index] ?? 0,
    column: 0,
    used: 0,
  };
}

function readLine(state: State, index: number, cursor: Cursor): number {
  const matched = continueContainers(cursor, state.stack);
  const isMatched = matched === state.stack.length;
  if (isMatched && state.fence !== undefined) return readFenced(state, state.fence, index, cursor);
  if (isMatched && state.html !== undefined) return readHtml(state, cursor);
  endFence(state, index);
  const opened = openContainers(cursor, matched, isMatched && state.isParagraph);
  const indent = indentAt(cursor);
  const content = contentAt(cursor, indent);
  if (!isMatched && opened.length === 0 && isLazy(state, index, content, indent)) return KIND.text;
  if (!isMatched || opened.length > 0) {
    state.stack = [...state.stack.slice(0, matched), ...opened];
    state.html = undefined;
    state.isParagraph = false;
    state.isTable = false;
  }
  return readLeaf(state, index, content, indent);
}

function contentAt(cursor: Cursor, indent: number): string {
  const probe = { ...cursor };
  skipColumns(probe, indent);
  return cursor.text.slice(probe.offset, cursor.end);
}

function readFenced(state: State, fence: FenceBlock, index: number, cursor: Cursor): number {
  const indent = indentAt(cursor);
  if (indent > 3) return KIND.code;
  const found = fenceAt(contentAt(cursor, indent));
  if (found === undefined || found.info !== '' || !found.mark.startsWith(fence.mark)) {
    return KIND.code;
  }
  fence.close = index;
  fence.end = index + 1;
  state.fence = undefined;
  return KIND.close;
}

function readHtml(state: State, cursor: Cursor): number {
  const content = cursor.text.slice(cursor.offset, cursor.end);
  const isBlank = content.trim() === '';
  const isOver = state.html === null ? isBlank : state.html?.test(content);
  if (isOver) state.html = undefined;
  return isBlank && isOver ? KIND.blank : KIND.html;
}

function endFence(state: State, index: number): void {
  if (state.fence === undefined) return;
  state.fence.end = index;
  state.fence = undefined;
}

/** A paragraph goes on in a line that left its containers, if the line could be nothing else. */
function isLazy(state: State, index: number, content: string, indent: number): boolean {
  if (!state.isParagraph || content === '') return false;
  return indent > 3 || leafKind(state, index, content, false) === KIND.text;
}

function readLeaf(state: State, index: number, content: string, indent: number): number {
  const kind =
    indent > 3 ? indentedKind(state, content) : leafKind(state, index, content, state.isParagraph);
  if (kind === KIND.open) startFence(state, index, content, indent);
  if (kind === KIND.html) startHtml(state, content);
  if (kind === KIND.delimiter) state.kinds[index - 1] = KIND.row;
  state.isTable = kind === KIND.delimiter || kind === KIND.row;
  state.isParagraph = kind === KIND.text;
  return kind;
}

function indentedKind(state: State, content: string): number {
  if (content === '') return KIND.blank;
  if (state.isParagraph) return KIND.text;
  return state.isTable ? KIND.row : KIND.indented;
}

const HEADING = /^#{1,6}(?:[ \t]|$)/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;

/** @param isParagraph A paragraph is open in the line's own containers, which it may make more of. */
function leafKind(state: State, index: number, content: string, isParagraph: boolean): number {
  if (content === '') return KIND.blank;
  switch (content[0]) {
    case '#':
      if (HEADING.test(content)) return KIND.heading;
      break;
    case '`':
    case '~':
      if (fenceAt(content) !== undefined) return KIND.open;
      break;
    case '<':
    case '{':
      if (htmlBlockEnd(content, state.isParagraph) !== undefined) return KIND.html;
      break;
    case '=':
    case '-':
    case '*':
    case '_':
      if (isParagraph && UNDERLINE.test(content)) return KIND.underline;
      if (content.length < 1000 && isThematicBreak(content)) return KIND.thematicBreak;
      break;
  }
  if (state.isTable) return KIND.row;
  return isParagraph && isDelimiter(state, index, content) ? KIND.delimiter : KIND.text;
}

function isDelimiter({ lines, contents }: State, index: number, content: string): boolean {
  const start = contents[index - 1] ?? 0;
  return isDelimiterRow(content, lines.text.slice(start, lines.ends[index - 1]));
}

function startFence(state: State, index: number, content: string, indent: number): void {
  const { mark = '', info = '' } = fenceAt(content) ?? {};
  const depth = state.stack.length;
  state.fence = { open: index, close: -1, end: index + 1, mark, info, indent, depth };
  state.fences.push(state.fence);
}

function startHtml(state: State, content: string): void {
  const end = htmlBlockEnd(content, state.isParagraph);
  const isClosed = end?.test(content.slice(2)) ?? false;
  state.html = isClosed ? undefined : end;
}
