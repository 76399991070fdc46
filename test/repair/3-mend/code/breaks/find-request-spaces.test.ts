import { expect, test } from 'vitest';
import { findRequestSpaces } from '../../../../../src/repair/3-mend/code/breaks/find-request-spaces.ts';

/** The text with `⏎` where a line surely ends. */
function marked(text: string): string {
  const spaces = findRequestSpaces(text);
  return [...text].map((sign, at) => (spaces.get(at) ? '⏎' : sign)).join('');
}

test.each([
  ['PUT /index { "a": 1 } GET /index', 'PUT /index⏎{ "a": 1 }⏎GET /index'],
  ['GET api/{id}?a=b [ { "a": 1 } ]', 'GET api/{id}?a=b⏎[ { "a": 1 } ]'],
])('a body begins below its request in %s', (text, expected) => {
  expect(marked(text)).toBe(expected);
});

test.each(['GET /a/b HTTP/1.1', 'method: GET { "a": 1 }', 'GET {id}', 'f() { GET }'])(
  'leaves %s',
  (text) => {
    expect(marked(text)).toBe(text);
  },
);
