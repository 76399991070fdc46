import { expect, test } from 'vitest';
import { fitBrackets } from '../../../../src/repair/4-phrasing/inline/fit-brackets.ts';

function spansOf(text: string, ...marked: readonly string[]): readonly string[] {
  const spans = marked.map(
    (code) => [text.indexOf(code), text.indexOf(code) + code.length] as const,
  );
  return fitBrackets(text, spans).map(([start, end]) => text.slice(start, end));
}

test('goes on to where a call closes, over spans in between', () => {
  expect(spansOf('with zap.String("id", traceID) as', 'zap.String("id', 'traceID')).toEqual([
    'zap.String("id", traceID)',
  ]);
  expect(spansOf('see max(a, b) here', 'max(a')).toEqual(['max(a, b)']);
});

test('ends before a bracket of the sentence', () => {
  expect(spansOf('like RAII(Resource Acquisition) does', 'RAII(Resource')).toEqual(['RAII']);
  expect(spansOf('支持 Token(PAT,避免泄露)', 'Token(PAT')).toEqual(['Token']);
  expect(spansOf('支持 Token(PAT)等', 'Token(PAT')).toEqual(['Token']);
});

test('leaves spans alone that close what they open', () => {
  expect(spansOf('call f(g(x)) now', 'f(g(x))')).toEqual(['f(g(x))']);
  expect(spansOf('a plain name', 'name')).toEqual(['name']);
});

test('holds a type and its arguments together', () => {
  expect(spansOf('a Collector<T, ?, R> of', 'R>')).toEqual(['Collector<T, ?, R>']);
  expect(spansOf('Function<T, ? extends N> here', 'Function<T', 'N>')).toEqual([
    'Function<T, ? extends N>',
  ]);
  expect(spansOf('if a<b, and c>d holds', 'a<b')).toEqual(['a<b']);
});

test('parts a span where a bracket of the sentence closes', () => {
  expect(spansOf('the path (such as / and \\) in', '\\)')).toEqual(['\\']);
  expect(spansOf('go to step a) first', 'a)')).toEqual(['a)']);
  expect(spansOf('set (on), ssl_client names', 'on), ssl_client')).toEqual(['on', 'ssl_client']);
  expect(spansOf('like (f(x, g(y))) does', 'f(x, g(y)))')).toEqual(['f(x, g(y))']);
  expect(spansOf('see [the API](./plugin) for', 'API](./plugin)')).toEqual(['API']);
  expect(spansOf('a lone ) is', ')')).toEqual([')']);
});

test('drops a span of which nothing is left', () => {
  expect(spansOf('some (aside here', '(aside')).toEqual([]);
});
