import { expect, test } from 'vitest';
import { BEAM_WIDTH, type CutModel, cutLine } from '../../../../src/repair/3-mend/cut/cut-line.ts';
import { readCutText } from '../../../../src/repair/3-mend/cut/cut-text.ts';
import { readCutLine } from '../../../../src/repair/3-mend/cut/read-cut-line.ts';
import { searchCuts } from '../../../../src/repair/3-mend/cut/search-cuts.ts';
import { CUT_MODEL } from '../../../../src/repair/3-mend/cut/shipped-cut-model.ts';

const BEFORE = 'Sizes of a call:';
const TEXT = 'req.Stats().Sent()req.Stats().Got()';
const WHOLE = readCutText([BEFORE, TEXT, 'It is a sentence about the reader.']);
const READ = readCutLine({ text: TEXT, before: BEFORE, after: '' }, WHOLE);

function itemsOf(model: CutModel): readonly string[] {
  const starts = cutLine(READ, WHOLE, model).map(({ at }) => at);
  return starts.map((start, i) => TEXT.slice(start, starts[i + 1]));
}

test('similar items are found by the score of the whole, where no single place shows them', () => {
  expect(itemsOf({ judge: CUT_MODEL.judge })).toEqual([]);
  expect(itemsOf(CUT_MODEL)).toEqual(['req.Stats().Sent()', 'req.Stats().Got()']);
});

test('ways to take a line apart come the likeliest first, each once', () => {
  const ways = searchCuts(READ, WHOLE, CUT_MODEL.judge, BEAM_WIDTH);
  const scores = ways.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  const names = ways.map(({ cuts }) => cuts.map(({ at, label }) => `${label}${at}`).join(' '));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(1);
});

test.each(['string - 另见指南 - 安全', 'number - See the guide - Security'])(
  'nothing begins behind the item that a dash leads in: %s',
  (text) => {
    const line = { text, before: '- 类型：', after: '- 示例' };
    const whole = readCutText(['- 类型：', text, '- 示例']);
    const items = cutLine(readCutLine(line, whole), whole, CUT_MODEL).filter(
      ({ gap, label }) => gap === 'dash' && label === 'item',
    );
    expect(items.map(({ at }) => at)).toEqual([text.indexOf(' - ') + 3]);
  },
);
