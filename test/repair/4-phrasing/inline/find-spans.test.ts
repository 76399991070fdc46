import { expect, test } from 'vitest';
import { findSpans } from '../../../../src/repair/4-phrasing/inline/find-spans.ts';
import { readUnit } from '../../../../src/repair/4-phrasing/inline/read-unit.ts';
import { textContext } from '../text-context.ts';

const context = textContext();

/** The spans where just the tokens of one part of a text are surely code. */
function spansOf(text: string, code: string): readonly string[] {
  const facts = readUnit({ text, kind: 'paragraph', trace: 'unknown', breaks: [] }, context);
  const [from, to] = [text.indexOf(code), text.indexOf(code) + code.length];
  const marginals = Float64Array.from(facts.tokens, ({ start, end }) =>
    start >= from && end <= to ? 1 : 0,
  );
  return findSpans(text, { facts, marginals }, 0.5).map(([start, end]) => text.slice(start, end));
}

test.each([
  ['where env == "gray" goes there', 'env == "gray"', 'env == "gray"'],
  ['where env == "gray" goes there', 'env == "gray', 'env == "gray"'],
  ["the flag -name='*.go', and", "-name='*.go',", "-name='*.go'"],
  ['the state "active" of it', 'active"', 'active'],
  ['it is "a.b" here', '"a.b', 'a.b'],
  ['(called "a.b") here', 'a.b")', 'a.b'],
  ["the 'rows' table of it", "rows' table", 'rows'],
  ['a["x"], b["y is', 'b["y', 'b["y'],
  ["the pod's state.log ends", 's state.log', 's state.log'],
])('a quotation mark that a span opens closes in it: %s', (text, code, span) => {
  expect(spansOf(text, code)).toEqual([span]);
});

test.each([
  ['看networking.c- the file', 'networking.c-', 'networking.c'],
  ['构建QPS-延迟矩阵', 'QPS-', 'QPS'],
  ['pass docker-compose on', 'docker-compose', 'docker-compose'],
])('a dash at the end of a span is of the sentence: %s', (text, code, span) => {
  expect(spansOf(text, code)).toEqual([span]);
});

test.each([
  ['Plans & Prices', '&'],
  ['open Settings > Keys now', '>'],
  ['All | Mine', '|'],
])('a mark between words is none: %s', (text, code) => {
  expect(spansOf(text, code)).toEqual([]);
});

test.each([
  ['the operator & takes it', 'operator &', 'operator &'],
  ['the sign | is read', '|', '|'],
  ['with & (and)', '&', '&'],
])('a mark may be code: %s', (text, code, span) => {
  expect(spansOf(text, code)).toEqual([span]);
});

test.each([
  ['közötti réteg', 'z'],
  ['die größer als', 'gr'],
  ['при z значения', 'при'.slice(0, 1)],
])('a part of a word is none: %s', (text, code) => {
  expect(spansOf(text, code)).toEqual([]);
});
