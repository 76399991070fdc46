import { expect, test } from 'vitest';
import { drawOnce } from '../../src/diagrams/draw-once.ts';
import { isLasting, type StoredDrawing } from '../../src/diagrams/stored-drawing.ts';

const mend = { reason: 'r', line: 1 };

function drawing(...rules: string[]): StoredDrawing {
  const mends = rules.map((rule) => ({ ...mend, rule }));
  return { ok: true, svg: '<svg/>', type: 'pie', width: 1, height: 1, mends };
}

function failure(ruleId: 'diagram-syntax' | 'diagram-timeout' | 'diagram-crash'): StoredDrawing {
  return { ok: false, ruleId, message: 'm' };
}

/** Draws with a memory for two, and tells what was drawn. */
function setUp(made: StoredDrawing) {
  const drawn: string[] = [];
  const draw = drawOnce(async (source) => {
    drawn.push(source);
    return made;
  }, 2);
  return { draw, drawn };
}

test('who asks while a source is drawn gets the same drawing', async () => {
  const { draw, drawn } = setUp(drawing());
  const [one, two] = await Promise.all([draw('a'), draw('a')]);
  expect(one).toBe(two);
  expect(drawn).toEqual(['a']);
});

test('the oldest of more drawings than fit is drawn again, and no other', async () => {
  const { draw, drawn } = setUp(drawing());
  for (const source of ['a', 'b', 'c', 'b', 'c', 'a']) await draw(source);
  expect(drawn).toEqual(['a', 'b', 'c', 'a']);
});

test.each([
  ['a failure', failure('diagram-syntax')],
  ['what was laid out quickly', drawing('diagram-layout')],
])('%s stays', async (_, made) => {
  const { draw, drawn } = setUp(made);
  for (const source of ['a', 'b', 'c', 'a', 'b', 'c']) await draw(source);
  expect(drawn).toEqual(['a', 'b', 'c']);
});

test('a failed request rejects, and the others are answered', async () => {
  const draw = drawOnce(async (source) => {
    if (source === 'a') throw new Error('no browser');
    return drawing();
  }, 2);
  await expect(draw('a')).rejects.toThrow('no browser');
  expect(await draw('b')).toEqual(drawing());
});

test.each([
  [true, 'a drawing', drawing()],
  [true, 'a mended one', drawing('diagram-arrow', 'diagram-quotes')],
  [false, 'one that was laid out quickly', drawing('diagram-arrow', 'diagram-layout')],
  [true, 'a mistake in the source', failure('diagram-syntax')],
  [false, 'a timeout', failure('diagram-timeout')],
  [false, 'a crash', failure('diagram-crash')],
])('lasting is %s for %s', (expected, _, made) => {
  expect(isLasting(made)).toBe(expected);
});
