import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { labelLines } from '../../../src/diagrams/page/label-lines.ts';
import type { LabelRun } from '../../../src/diagrams/page/label-runs.ts';

/** Width of a letter and height of a line on the page that stands in for a browser's. */
const WIDE = 10;
const HIGH = 20;

interface Text {
  readonly data: string;
  readonly length: number;
  /** Offset of the first letter from the left and the top of the label. */
  readonly left: number;
  readonly top: number;
  readonly parentElement: Host;
}

interface Host {
  readonly font: string;
  readonly isFormula: boolean;
  closest(selector: string): Host | null;
}

function host(font: string, isFormula = false): Host {
  const own: Host = { font, isFormula, closest: () => (isFormula ? own : null) };
  return own;
}

/** Each `|` breaks the line, `_` has no width. */
function text(data: string, left = 0, top = 0, parent: Host = host('10px a')): Text {
  return { data, length: data.length, left, top, parentElement: parent };
}

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly width: number;
}

/** Where the letters from one offset to before another lie, a rectangle for each line. */
function rectsOf(node: Text, start: number, end: number): Rect[] {
  const rects: Rect[] = [];
  let [x, y] = [node.left, node.top];
  for (const [at, letter] of [...node.data].entries()) {
    if (letter === '|') [x, y] = [0, y + HIGH];
    const width = letter === '|' || letter === '_' ? 0 : WIDE;
    if (at >= start && at < end) {
      const last = rects.at(-1);
      const isSame = last !== undefined && last.top === y && last.width > 0 && width > 0;
      if (isSame)
        rects[rects.length - 1] = { ...last, right: x + width, width: last.width + width };
      else rects.push({ left: x, right: x + width, top: y, width });
    }
    x += width;
  }
  return rects;
}

let nodes: Text[] = [];
const measured: string[] = [];

beforeEach(() => {
  measured.length = 0;
  vi.stubGlobal('NodeFilter', { SHOW_TEXT: 4 });
  vi.stubGlobal('getComputedStyle', ({ font }: Host) => ({ font }));
  vi.stubGlobal('document', {
    createTreeWalker: () => {
      const queue = [...nodes];
      return { nextNode: () => queue.shift() ?? null };
    },
    createRange: () => {
      let [node, start, end] = [text(''), 0, 0];
      return {
        selectNodeContents: (whole: Text) => {
          [node, start, end] = [whole, 0, whole.length];
        },
        setStart: (from: Text, at: number) => {
          [node, start] = [from, at];
        },
        setEnd: (_: Text, at: number) => {
          end = at;
        },
        getClientRects: () => rectsOf(node, start, end),
      };
    },
    createElement: () => ({
      getContext: () => ({
        font: '',
        measureText() {
          measured.push(this.font);
          return { fontBoundingBoxAscent: Number.parseInt(this.font, 10) };
        },
      }),
    }),
  });
});

afterEach(() => vi.unstubAllGlobals());

/** The texts of a label's lines, each run with where it begins and ends and its baseline. */
function linesOf(...label: Text[]): (readonly [string, number, number, number])[][] {
  nodes = label;
  // Of a label nothing is asked but its texts.
  const lines: LabelRun[][] = labelLines(undefined as never, new Map());
  return lines.map((line) =>
    line.map(({ text: own, left, right, baseline }) => [own, left, right, baseline]),
  );
}

test('a text on one line is one run', () => {
  expect(linesOf(text('box  lid', 5))).toEqual([[['box lid', 5, 85, 10]]]);
});

test('a text that was broken is a run for each line, with all its letters', () => {
  expect(linesOf(text('abc|de|f'))).toEqual(
    [[['abc|', 0, 30, 10]], [['de|', 0, 20, 30]], [['f', 0, 10, 50]]].map((line) =>
      line.map(([own, ...rest]) => [own, ...rest]),
    ),
  );
});

test('what has no width says nothing of lines, and is no run alone', () => {
  expect(linesOf(text('_ab|_c'))).toEqual([[['_ab|_', 0, 20, 10]], [['c', 0, 10, 30]]]);
  expect(linesOf(text('__'))).toEqual([]);
});

test('runs of one line stand together, however high their letters are', () => {
  const small = host('4px b');
  expect(linesOf(text('ab'), text('c', 20, 0, small), text('d', 30, 0))).toEqual([
    [
      ['ab', 0, 20, 10],
      ['c', 20, 30, 4],
      ['d', 30, 40, 10],
    ],
  ]);
});

test.each([
  ['lower by a line', text('b', 10, HIGH), 2],
  ['lower by eight pixels', text('b', 10, 8), 2],
  ['lower by seven', text('b', 10, 7), 1],
  ['higher by eight', text('b', 10, -8), 2],
  ['left of the one before', text('b', 0), 2],
])('a run %s', (_, second, count) => {
  expect(linesOf(text('a'), second)).toHaveLength(count);
});

test('formulas are left out', () => {
  expect(linesOf(text('a', 0, 0, host('10px a', true)))).toEqual([]);
});

test('a font is measured once', () => {
  linesOf(text('a'), text('b', 10), text('c', 20, 0, host('12px b')));
  expect(measured).toEqual(['10px a', '12px b']);
});
