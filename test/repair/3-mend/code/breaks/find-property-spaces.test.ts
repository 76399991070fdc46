import { expect, test } from 'vitest';
import { findPropertySpaces } from '../../../../../src/repair/3-mend/code/breaks/find-property-spaces.ts';

test('gives each of several properties a line', () => {
  const spaces = findPropertySpaces('app.name=web app.log.level= app.paths=**/*,a/b');
  expect([...spaces]).toEqual([
    [12, true],
    [27, true],
  ]);
});

test.each([
  'a.name=web a.port=80',
  'A=1 B=2 C=3',
  'a.name=web a.port=80 run',
  'a.name=web a.port=80 --a.log=on',
])('leaves %s alone', (text) => {
  expect(findPropertySpaces(text).size).toBe(0);
});
